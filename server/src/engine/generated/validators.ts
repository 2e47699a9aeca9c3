// @ts-nocheck
// Generated from schemas/source by "npm run generate". Change the source and run it again.

/** One thing that is wrong with a value. `instancePath` names the place in it, as keys and indexes after slashes. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the right shape; otherwise `errors` lists everything wrong, until the next call. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}


const validateChecklistHeaderCode = validate21;
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[^\\s:@]+$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^https?://\\S+$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="sourceEntry" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "reference") || (key0 === "title")) || (key0 === "issuer")) || (key0 === "date")) || (key0 === "url")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="role" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "level")) || (key0 === "notes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data1 === "practice") || (data1 === "pcn")) || (data1 === "place")) || (data1 === "icb")) || (data1 === "region")) || (data1 === "national")) || (data1 === "supplier")) || (data1 === "trust")) || (data1 === "pharmacy")) || (data1 === "other"))){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: ["practice","pcn","place","icb","region","national","supplier","trust","pharmacy","other"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="area" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "source")) || (key0 === "notes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.notes !== undefined){
let data3 = data.notes;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="sourcedDate" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "source")) || (key0 === "why")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.why !== undefined){
let data3 = data.why;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="actionAmendment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"action":{"type":["string","number"],"x-kind":"reference"},"deadline":{"type":["string","number"],"x-kind":"date"},"start":{"type":["string","number"],"x-kind":"date"},"expected":{"type":["string","number"],"x-kind":"date"},"duration":{"type":["string","number"],"x-kind":"duration"},"closes":{"type":["string","number"],"x-kind":"date"},"funded_until":{"type":["string","number"],"x-kind":"date"},"change":{"type":"string","enum":["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"],"x-vocabulary":"changeType"},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}},"issued":{"type":["string","number"],"x-kind":"date"},"why":{"type":["string","number"],"x-kind":"text"}}, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deadline !== undefined){
let data1 = data.deadline;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.closes !== undefined){
let data5 = data.closes;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err8 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.funded_until !== undefined){
let data6 = data.funded_until;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err9 = {instancePath:instancePath+"/funded_until",schemaPath:"#/properties/funded_until/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.change !== undefined){
let data7 = data.change;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data7 === "new") || (data7 === "clarified")) || (data7 === "expanded")) || (data7 === "deadline-amended")) || (data7 === "reaffirmed")) || (data7 === "replaced")) || (data7 === "cancelled"))){
const err11 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: ["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(Array.isArray(data8)))){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err13 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.issued !== undefined){
let data10 = data.issued;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err14 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.why !== undefined){
let data11 = data.why;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err15 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="checklistHeader" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"kind":{"const":"checklist"},"format":{"const":1},"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"version":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"version"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"issuer":{"type":["string","number"],"x-kind":"text"},"issued":{"type":["string","number"],"x-kind":"date"},"supersedes":{"type":["string","number","array"],"x-kind":"checklist-reference","items":{"type":["string","number"]}},"period":{"type":["string","number"],"x-kind":"date"},"checklists":{"type":"array","x-kind":"checklist-reference","items":{"type":["string","number"]}},"sources":{"type":"array","items":{"$ref":"sourceEntry"},"x-kind":"source"},"roles":{"type":"object","additionalProperties":{"$ref":"role"},"x-entry":"id"},"areas":{"type":"object","additionalProperties":{"$ref":"area"},"x-entry":"id"},"periods":{"type":"object","additionalProperties":{"$ref":"sourcedDate"},"x-entry":"id","x-kind":"date"},"rag_key":{"type":"object","additionalProperties":{"type":["string","number"],"x-kind":"text"},"x-entry":"rag"},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"amendments":{"type":"array","items":{"$ref":"actionAmendment"}},"actions":{"type":"array"}}, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("checklist" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "checklist"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err14 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err15 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data7 = data.supersedes;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))){
const err16 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err17 = {instancePath:instancePath+"/supersedes/" + i0,schemaPath:"#/properties/supersedes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.period !== undefined){
let data9 = data.period;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.checklists !== undefined){
let data10 = data.checklists;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err19 = {instancePath:instancePath+"/checklists/" + i1,schemaPath:"#/properties/checklists/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sources !== undefined){
let data12 = data.sources;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data12[i2], {instancePath:instancePath+"/sources/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.roles !== undefined){
let data14 = data.roles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(validate24(data14[key1], {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.areas !== undefined){
let data16 = data.areas;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(validate26(data16[key2], {instancePath:instancePath+"/areas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.periods !== undefined){
let data18 = data.periods;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(validate28(data18[key3], {instancePath:instancePath+"/periods/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rag_key !== undefined){
let data20 = data.rag_key;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err25 = {instancePath:instancePath+"/rag_key/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rag_key/additionalProperties/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rag_key",schemaPath:"#/properties/rag_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.notes !== undefined){
let data22 = data.notes;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (!(Array.isArray(data22)))){
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err28 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.amendments !== undefined){
let data24 = data.amendments;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data24[i4], {instancePath:instancePath+"/amendments/" + i4,parentData:data24,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/amendments",schemaPath:"#/properties/amendments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
const err30 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
const validatePlanHeaderCode = validate32;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="planOrganisation" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "code")) || (key0 === "level")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((data2 === "practice") || (data2 === "pcn")) || (data2 === "place")) || (data2 === "icb")) || (data2 === "region")) || (data2 === "national")) || (data2 === "supplier")) || (data2 === "trust")) || (data2 === "pharmacy")) || (data2 === "other"))){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: ["practice","pcn","place","icb","region","national","supplier","trust","pharmacy","other"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="person" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "name")) || (key0 === "email")) || (key0 === "level")) || (key0 === "organisation")) || (key0 === "notes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((((data3 === "practice") || (data3 === "pcn")) || (data3 === "place")) || (data3 === "icb")) || (data3 === "region")) || (data3 === "national")) || (data3 === "supplier")) || (data3 === "trust")) || (data3 === "pharmacy")) || (data3 === "other"))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: ["practice","pcn","place","icb","region","national","supplier","trust","pharmacy","other"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.organisation !== undefined){
let data4 = data.organisation;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err8 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err9 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="planExemption" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err3 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err5 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="planHeader" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"kind":{"const":"plan"},"format":{"const":1},"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"version":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"version"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"organisation":{"allOf":[{"$ref":"planOrganisation"}]},"checklists":{"type":"array","x-kind":"checklist-reference","items":{"type":["string","number"]}},"as_of":{"type":["string","number"],"x-kind":"date"},"sro":{"type":["string","number"],"x-kind":"owner"},"period":{"type":["string","number"],"x-kind":"date"},"people":{"type":"object","additionalProperties":{"$ref":"person"},"x-entry":"id"},"roles":{"type":"object","additionalProperties":{"$ref":"role"},"x-entry":"id"},"areas":{"type":"object","additionalProperties":{"$ref":"area"},"x-entry":"id"},"periods":{"type":"object","additionalProperties":{"$ref":"sourcedDate"},"x-entry":"id","x-kind":"date"},"rag_key":{"type":"object","additionalProperties":{"type":["string","number"],"x-kind":"text"},"x-entry":"rag"},"sources":{"type":"array","items":{"$ref":"sourceEntry"},"x-kind":"source"},"not_applicable":{"type":"array","items":{"$ref":"planExemption"}},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"actions":{"type":"array"},"organisations":{"type":"array"}}, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "plan"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.organisation !== undefined){
if(!(validate33(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.checklists !== undefined){
let data6 = data.checklists;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err14 = {instancePath:instancePath+"/checklists/" + i0,schemaPath:"#/properties/checklists/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.as_of !== undefined){
let data8 = data.as_of;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err16 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sro !== undefined){
let data9 = data.sro;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err17 = {instancePath:instancePath+"/sro",schemaPath:"#/properties/sro/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.period !== undefined){
let data10 = data.period;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.people !== undefined){
let data11 = data.people;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(validate35(data11[key1], {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.roles !== undefined){
let data13 = data.roles;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(validate24(data13[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.areas !== undefined){
let data15 = data.areas;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(validate26(data15[key3], {instancePath:instancePath+"/areas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.periods !== undefined){
let data17 = data.periods;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(validate28(data17[key4], {instancePath:instancePath+"/periods/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rag_key !== undefined){
let data19 = data.rag_key;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
let data20 = data19[key5];
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
const err23 = {instancePath:instancePath+"/rag_key/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rag_key/additionalProperties/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rag_key",schemaPath:"#/properties/rag_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sources !== undefined){
let data21 = data.sources;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data21[i1], {instancePath:instancePath+"/sources/" + i1,parentData:data21,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.not_applicable !== undefined){
let data23 = data.not_applicable;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate41(data23[i2], {instancePath:instancePath+"/not_applicable/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.notes !== undefined){
let data25 = data.notes;
if(((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (!(Array.isArray(data25)))){
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err28 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
const err29 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.organisations !== undefined){
if(!(Array.isArray(data.organisations))){
const err30 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
const validateChecklistActionCode = validate43;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="sourcedDuration" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "source")) || (key0 === "why")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.why !== undefined){
let data3 = data.why;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="alternative" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "type")) || (key0 === "lag")) || (key0 === "within")) || (key0 === "why")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((data1 === "finish-to-start") || (data1 === "start-to-start")) || (data1 === "finish-to-finish")) || (data1 === "start-to-finish")) || (data1 === "FS")) || (data1 === "SS")) || (data1 === "FF")) || (data1 === "SF"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["finish-to-start","start-to-start","finish-to-finish","start-to-finish","FS","SS","FF","SF"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lag !== undefined){
let data2 = data.lag;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/lag",schemaPath:"#/properties/lag/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.why !== undefined){
let data4 = data.why;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err8 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="dependency" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.any_of === undefined) && (missing0 = "any_of")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "any_of")) || (key0 === "type")) || (key0 === "lag")) || (key0 === "within")) || (key0 === "soft")) || (key0 === "why")) || (pattern0.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.any_of !== undefined){
let data1 = data.any_of;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data1[i0], {instancePath:instancePath+"/any_of/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data3 === "finish-to-start") || (data3 === "start-to-start")) || (data3 === "finish-to-finish")) || (data3 === "start-to-finish")) || (data3 === "FS")) || (data3 === "SS")) || (data3 === "FF")) || (data3 === "SF"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["finish-to-start","start-to-start","finish-to-finish","start-to-finish","FS","SS","FF","SF"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lag !== undefined){
let data4 = data.lag;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/lag",schemaPath:"#/properties/lag/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.within !== undefined){
let data5 = data.within;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.soft !== undefined){
if(typeof data.soft !== "boolean"){
const err12 = {instancePath:instancePath+"/soft",schemaPath:"#/properties/soft/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.why !== undefined){
let data7 = data.why;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err13 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="nonDependency" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.why === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="step" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "notes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="statement" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"start":{"type":["string","number"],"x-kind":"date"},"deadline":{"type":["string","number"],"x-kind":"date"},"expected":{"type":["string","number"],"x-kind":"date"},"duration":{"type":["string","number"],"x-kind":"duration"},"opens":{"type":["string","number"],"x-kind":"date"},"closes":{"type":["string","number"],"x-kind":"date"},"funded_until":{"type":["string","number"],"x-kind":"date"},"owner":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}},"why":{"type":["string","number"],"x-kind":"text"}}, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deadline !== undefined){
let data1 = data.deadline;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expected !== undefined){
let data2 = data.expected;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.opens !== undefined){
let data4 = data.opens;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err7 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.closes !== undefined){
let data5 = data.closes;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err8 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.funded_until !== undefined){
let data6 = data.funded_until;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err9 = {instancePath:instancePath+"/funded_until",schemaPath:"#/properties/funded_until/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data7 = data.owner;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err11 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.source !== undefined){
let data9 = data.source;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (!(Array.isArray(data9)))){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err13 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.why !== undefined){
let data11 = data.why;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err14 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="change" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(((((((data === "new") || (data === "clarified")) || (data === "expanded")) || (data === "deadline-amended")) || (data === "reaffirmed")) || (data === "replaced")) || (data === "cancelled"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: ["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "from")) || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data0 === "new") || (data0 === "clarified")) || (data0 === "expanded")) || (data0 === "deadline-amended")) || (data0 === "reaffirmed")) || (data0 === "replaced")) || (data0 === "cancelled"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (!(Array.isArray(data1)))){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.why !== undefined){
let data3 = data.why;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err10 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err12 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="amendment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"deadline":{"type":["string","number"],"x-kind":"date"},"start":{"type":["string","number"],"x-kind":"date"},"expected":{"type":["string","number"],"x-kind":"date"},"duration":{"type":["string","number"],"x-kind":"duration"},"closes":{"type":["string","number"],"x-kind":"date"},"funded_until":{"type":["string","number"],"x-kind":"date"},"change":{"type":"string","enum":["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"],"x-vocabulary":"changeType"},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}},"issued":{"type":["string","number"],"x-kind":"date"},"why":{"type":["string","number"],"x-kind":"text"}}, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.deadline !== undefined){
let data0 = data.deadline;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined){
let data1 = data.start;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expected !== undefined){
let data2 = data.expected;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err4 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err5 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.closes !== undefined){
let data4 = data.closes;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err6 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.funded_until !== undefined){
let data5 = data.funded_until;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err7 = {instancePath:instancePath+"/funded_until",schemaPath:"#/properties/funded_until/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.change !== undefined){
let data6 = data.change;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((data6 === "new") || (data6 === "clarified")) || (data6 === "expanded")) || (data6 === "deadline-amended")) || (data6 === "reaffirmed")) || (data6 === "replaced")) || (data6 === "cancelled"))){
const err9 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: ["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err11 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.issued !== undefined){
let data9 = data.issued;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err12 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.why !== undefined){
let data10 = data.why;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err13 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blocker" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","number","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "since")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.since !== undefined){
let data2 = data.since;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err5 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="progress" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.done === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "done") || (key0 === "of")) || (key0 === "unit")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.done !== undefined){
let data0 = data.done;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.of !== undefined){
let data1 = data.of;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="measure" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "target")) || (key0 === "unit")) || (key0 === "baseline")) || (key0 === "actual")) || (key0 === "date")) || (key0 === "source")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err4 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.actual !== undefined){
let data4 = data.actual;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err5 = {instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data5 = data.date;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err8 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="evidence" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "url")) || (key0 === "date")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="risk" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "mitigation")) || (key0 === "owner")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mitigation !== undefined){
let data1 = data.mitigation;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="checklistAction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"area":{"type":["string","number"],"x-kind":"area"},"owner":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}},"support":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}},"applies_to":{"type":["string","number","array"],"x-kind":"scope","items":{"type":["string","number"]}},"optional":{"type":"boolean","x-kind":"yes-no"},"deadline":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"start":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"finish":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"expected":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"duration":{"x-kind":"duration","allOf":[{"$ref":"sourcedDuration"}]},"remaining":{"type":["string","number"],"x-kind":"duration"},"depends_on":{"type":"array","items":{"$ref":"dependency"},"x-kind":"reference"},"not_dependent_on":{"type":"array","items":{"$ref":"nonDependency"},"x-kind":"reference"},"excludes":{"type":["string","number","array"],"x-kind":"reference","items":{"type":["string","number"]}},"parent":{"type":["string","number"],"x-kind":"local-reference"},"opens":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"closes":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"funded_until":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"subject_to":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"steps":{"type":"array","items":{"$ref":"step"}},"done_at":{"type":["string","number"],"x-kind":"step"},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}},"also_stated":{"type":"array","items":{"$ref":"statement"}},"change":{"allOf":[{"$ref":"change"}]},"amendments":{"type":"array","items":{"$ref":"amendment"}},"status":{"type":"string","enum":["not started","in progress","blocked","done","cancelled","suspended","withdrawn","not applicable"],"x-vocabulary":"status"},"why":{"type":["string","number"],"x-kind":"text"},"blocked_by":{"type":["string","number","object","array"],"x-kind":"blocker","minProperties":1,"properties":{"action":{"type":["string","number"],"x-kind":"reference"},"why":{"type":["string","number"],"x-kind":"text"},"since":{"type":["string","number"],"x-kind":"date"}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"blocker"}},"started":{"type":["string","number"],"x-kind":"date"},"finished":{"type":["string","number"],"x-kind":"date"},"progress":{"allOf":[{"$ref":"progress"}]},"measure":{"type":["object","array"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"target":{"type":["string","number"],"x-kind":"figure"},"unit":{"type":["string","number"],"x-kind":"text"},"baseline":{"type":["string","number"],"x-kind":"figure"},"actual":{"type":["string","number"],"x-kind":"figure"},"date":{"type":["string","number"],"x-kind":"date"},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"measure"}},"rag":{"type":["string","number"],"x-kind":"rag"},"reviewed":{"type":["string","number"],"x-kind":"date"},"review":{"type":["string","number"],"x-kind":"date"},"evidence":{"type":["string","object","array"],"x-kind":"evidence","required":["title"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"url":{"type":"string","pattern":"^https?://\\S+$","x-kind":"url"},"date":{"type":["string","number"],"x-kind":"date"}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"evidence"}},"risks":{"type":["string","object","array"],"x-kind":"text","required":["title"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"mitigation":{"type":["string","number"],"x-kind":"text"},"owner":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"risk"}},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}}}, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.area !== undefined){
let data2 = data.area;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err7 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (!(Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err9 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.support !== undefined){
let data5 = data.support;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (!(Array.isArray(data5)))){
const err10 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err11 = {instancePath:instancePath+"/support/" + i1,schemaPath:"#/properties/support/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.applies_to !== undefined){
let data7 = data.applies_to;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))){
const err12 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err13 = {instancePath:instancePath+"/applies_to/" + i2,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err14 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.deadline !== undefined){
if(!(validate28(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate28(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.finish !== undefined){
if(!(validate28(data.finish, {instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"finish",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate28(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate48(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.remaining !== undefined){
let data15 = data.remaining;
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err15 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.depends_on !== undefined){
let data16 = data.depends_on;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate50(data16[i3], {instancePath:instancePath+"/depends_on/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.not_dependent_on !== undefined){
let data18 = data.not_dependent_on;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data18[i4], {instancePath:instancePath+"/not_dependent_on/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/not_dependent_on",schemaPath:"#/properties/not_dependent_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.excludes !== undefined){
let data20 = data.excludes;
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (!(Array.isArray(data20)))){
const err18 = {instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err19 = {instancePath:instancePath+"/excludes/" + i5,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.parent !== undefined){
let data22 = data.parent;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err20 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.opens !== undefined){
if(!(validate28(data.opens, {instancePath:instancePath+"/opens",parentData:data,parentDataProperty:"opens",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.closes !== undefined){
if(!(validate28(data.closes, {instancePath:instancePath+"/closes",parentData:data,parentDataProperty:"closes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.funded_until !== undefined){
if(!(validate28(data.funded_until, {instancePath:instancePath+"/funded_until",parentData:data,parentDataProperty:"funded_until",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.subject_to !== undefined){
let data26 = data.subject_to;
if(((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (!(Array.isArray(data26)))){
const err21 = {instancePath:instancePath+"/subject_to",schemaPath:"#/properties/subject_to/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err22 = {instancePath:instancePath+"/subject_to/" + i6,schemaPath:"#/properties/subject_to/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.steps !== undefined){
let data28 = data.steps;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(!(validate59(data28[i7], {instancePath:instancePath+"/steps/" + i7,parentData:data28,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.done_at !== undefined){
let data30 = data.done_at;
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
const err24 = {instancePath:instancePath+"/done_at",schemaPath:"#/properties/done_at/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.source !== undefined){
let data31 = data.source;
if(((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))) && (!(Array.isArray(data31)))){
const err25 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
let data32 = data31[i8];
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err26 = {instancePath:instancePath+"/source/" + i8,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.also_stated !== undefined){
let data33 = data.also_stated;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
if(!(validate61(data33[i9], {instancePath:instancePath+"/also_stated/" + i9,parentData:data33,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/also_stated",schemaPath:"#/properties/also_stated/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.change !== undefined){
if(!(validate63(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.amendments !== undefined){
let data36 = data.amendments;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
if(!(validate65(data36[i10], {instancePath:instancePath+"/amendments/" + i10,parentData:data36,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/amendments",schemaPath:"#/properties/amendments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.status !== undefined){
let data38 = data.status;
if(typeof data38 !== "string"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((((((data38 === "not started") || (data38 === "in progress")) || (data38 === "blocked")) || (data38 === "done")) || (data38 === "cancelled")) || (data38 === "suspended")) || (data38 === "withdrawn")) || (data38 === "not applicable"))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["not started","in progress","blocked","done","cancelled","suspended","withdrawn","not applicable"]}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.why !== undefined){
let data39 = data.why;
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
const err31 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.blocked_by !== undefined){
let data40 = data.blocked_by;
if(((!data40 || typeof data40 != "object") && (typeof data40 !== "string")) && (!((typeof data40 == "number") && (isFinite(data40))))){
const err32 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/type",keyword:"type",params:{type: ["string","number","object","array"]}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
if(!(validate67(data40[i11], {instancePath:instancePath+"/blocked_by/" + i11,parentData:data40,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length < 1){
const err33 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data40){
if(!((((key1 === "action") || (key1 === "why")) || (key1 === "since")) || (pattern0.test(key1)))){
const err34 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data40.action !== undefined){
let data42 = data40.action;
if((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))){
const err35 = {instancePath:instancePath+"/blocked_by/action",schemaPath:"#/properties/blocked_by/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data40.why !== undefined){
let data43 = data40.why;
if((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))){
const err36 = {instancePath:instancePath+"/blocked_by/why",schemaPath:"#/properties/blocked_by/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data40.since !== undefined){
let data44 = data40.since;
if((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))){
const err37 = {instancePath:instancePath+"/blocked_by/since",schemaPath:"#/properties/blocked_by/properties/since/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
if(data.started !== undefined){
let data45 = data.started;
if((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))){
const err38 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.finished !== undefined){
let data46 = data.finished;
if((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))){
const err39 = {instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.progress !== undefined){
if(!(validate69(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data48 = data.measure;
if(!data48 || typeof data48 != "object"){
const err40 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: ["object","array"]}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(Array.isArray(data48)){
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
if(!(validate71(data48[i12], {instancePath:instancePath+"/measure/" + i12,parentData:data48,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key2 in data48){
if(!((((((((key2 === "title") || (key2 === "target")) || (key2 === "unit")) || (key2 === "baseline")) || (key2 === "actual")) || (key2 === "date")) || (key2 === "source")) || (pattern0.test(key2)))){
const err41 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data48.title !== undefined){
let data50 = data48.title;
if((typeof data50 !== "string") && (!((typeof data50 == "number") && (isFinite(data50))))){
const err42 = {instancePath:instancePath+"/measure/title",schemaPath:"#/properties/measure/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data48.target !== undefined){
let data51 = data48.target;
if((typeof data51 !== "string") && (!((typeof data51 == "number") && (isFinite(data51))))){
const err43 = {instancePath:instancePath+"/measure/target",schemaPath:"#/properties/measure/properties/target/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data48.unit !== undefined){
let data52 = data48.unit;
if((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))){
const err44 = {instancePath:instancePath+"/measure/unit",schemaPath:"#/properties/measure/properties/unit/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data48.baseline !== undefined){
let data53 = data48.baseline;
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
const err45 = {instancePath:instancePath+"/measure/baseline",schemaPath:"#/properties/measure/properties/baseline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data48.actual !== undefined){
let data54 = data48.actual;
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
const err46 = {instancePath:instancePath+"/measure/actual",schemaPath:"#/properties/measure/properties/actual/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data48.date !== undefined){
let data55 = data48.date;
if((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))){
const err47 = {instancePath:instancePath+"/measure/date",schemaPath:"#/properties/measure/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data48.source !== undefined){
let data56 = data48.source;
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (!(Array.isArray(data56)))){
const err48 = {instancePath:instancePath+"/measure/source",schemaPath:"#/properties/measure/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data56)){
const len13 = data56.length;
for(let i13=0; i13<len13; i13++){
let data57 = data56[i13];
if((typeof data57 !== "string") && (!((typeof data57 == "number") && (isFinite(data57))))){
const err49 = {instancePath:instancePath+"/measure/source/" + i13,schemaPath:"#/properties/measure/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
}
if(data.rag !== undefined){
let data58 = data.rag;
if((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))){
const err50 = {instancePath:instancePath+"/rag",schemaPath:"#/properties/rag/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.reviewed !== undefined){
let data59 = data.reviewed;
if((typeof data59 !== "string") && (!((typeof data59 == "number") && (isFinite(data59))))){
const err51 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.review !== undefined){
let data60 = data.review;
if((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))){
const err52 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.evidence !== undefined){
let data61 = data.evidence;
if((!data61 || typeof data61 != "object") && (typeof data61 !== "string")){
const err53 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: ["string","object","array"]}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i14=0; i14<len14; i14++){
if(!(validate73(data61[i14], {instancePath:instancePath+"/evidence/" + i14,parentData:data61,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.title === undefined){
const err54 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data61){
if(!((((key3 === "title") || (key3 === "url")) || (key3 === "date")) || (pattern0.test(key3)))){
const err55 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data61.title !== undefined){
let data63 = data61.title;
if((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))){
const err56 = {instancePath:instancePath+"/evidence/title",schemaPath:"#/properties/evidence/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data61.url !== undefined){
let data64 = data61.url;
if(typeof data64 === "string"){
if(!pattern5.test(data64)){
const err57 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data61.date !== undefined){
let data65 = data61.date;
if((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))){
const err59 = {instancePath:instancePath+"/evidence/date",schemaPath:"#/properties/evidence/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.risks !== undefined){
let data66 = data.risks;
if((!data66 || typeof data66 != "object") && (typeof data66 !== "string")){
const err60 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: ["string","object","array"]}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data66)){
const len15 = data66.length;
for(let i15=0; i15<len15; i15++){
if(!(validate75(data66[i15], {instancePath:instancePath+"/risks/" + i15,parentData:data66,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.title === undefined){
const err61 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 in data66){
if(!((((key4 === "title") || (key4 === "mitigation")) || (key4 === "owner")) || (pattern0.test(key4)))){
const err62 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data66.title !== undefined){
let data68 = data66.title;
if((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))){
const err63 = {instancePath:instancePath+"/risks/title",schemaPath:"#/properties/risks/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data66.mitigation !== undefined){
let data69 = data66.mitigation;
if((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))){
const err64 = {instancePath:instancePath+"/risks/mitigation",schemaPath:"#/properties/risks/properties/mitigation/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data66.owner !== undefined){
let data70 = data66.owner;
if(((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))) && (!(Array.isArray(data70)))){
const err65 = {instancePath:instancePath+"/risks/owner",schemaPath:"#/properties/risks/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data70)){
const len16 = data70.length;
for(let i16=0; i16<len16; i16++){
let data71 = data70[i16];
if((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))){
const err66 = {instancePath:instancePath+"/risks/owner/" + i16,schemaPath:"#/properties/risks/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
}
}
if(data.notes !== undefined){
let data72 = data.notes;
if(((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))) && (!(Array.isArray(data72)))){
const err67 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(Array.isArray(data72)){
const len17 = data72.length;
for(let i17=0; i17<len17; i17++){
let data73 = data72[i17];
if((typeof data73 !== "string") && (!((typeof data73 == "number") && (isFinite(data73))))){
const err68 = {instancePath:instancePath+"/notes/" + i17,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
const validatePlanActionCode = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="planAction" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.implements === undefined) && (missing0 = "implements")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"implements":{"type":["string","number","array"],"x-kind":"national-reference","items":{"type":["string","number"]}},"part":{"type":["string","number"],"x-kind":"text"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"area":{"type":["string","number"],"x-kind":"area"},"owner":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}},"support":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}},"deadline":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"status":{"type":"string","enum":["not started","in progress","blocked","done","cancelled","suspended","withdrawn","not applicable"],"x-vocabulary":"status"},"start":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"finish":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"expected":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"duration":{"x-kind":"duration","allOf":[{"$ref":"sourcedDuration"}]},"started":{"type":["string","number"],"x-kind":"date"},"finished":{"type":["string","number"],"x-kind":"date"},"reviewed":{"type":["string","number"],"x-kind":"date"},"progress":{"allOf":[{"$ref":"progress"}]},"depends_on":{"type":"array","items":{"$ref":"dependency"},"x-kind":"reference"},"not_dependent_on":{"type":"array","items":{"$ref":"nonDependency"},"x-kind":"reference"},"applies_to":{"type":["string","number","array"],"x-kind":"scope","items":{"type":["string","number"]}},"optional":{"type":"boolean","x-kind":"yes-no"},"parent":{"type":["string","number"],"x-kind":"local-reference"},"blocked_by":{"type":["string","number","object","array"],"x-kind":"blocker","minProperties":1,"properties":{"action":{"type":["string","number"],"x-kind":"reference"},"why":{"type":["string","number"],"x-kind":"text"},"since":{"type":["string","number"],"x-kind":"date"}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"blocker"}},"why":{"type":["string","number"],"x-kind":"text"},"remaining":{"type":["string","number"],"x-kind":"duration"},"rag":{"type":["string","number"],"x-kind":"rag"},"evidence":{"type":["string","object","array"],"x-kind":"evidence","required":["title"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"url":{"type":"string","pattern":"^https?://\\S+$","x-kind":"url"},"date":{"type":["string","number"],"x-kind":"date"}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"evidence"}},"risks":{"type":["string","object","array"],"x-kind":"text","required":["title"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"mitigation":{"type":["string","number"],"x-kind":"text"},"owner":{"type":["string","number","array"],"x-kind":"owner","items":{"type":["string","number"]}}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"risk"}},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"measure":{"type":["object","array"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"target":{"type":["string","number"],"x-kind":"figure"},"unit":{"type":["string","number"],"x-kind":"text"},"baseline":{"type":["string","number"],"x-kind":"figure"},"actual":{"type":["string","number"],"x-kind":"figure"},"date":{"type":["string","number"],"x-kind":"date"},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"measure"}},"source":{"type":["string","number","array"],"x-kind":"source","items":{"type":["string","number"]}},"also_stated":{"type":"array","items":{"$ref":"statement"}},"subject_to":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"excludes":{"type":["string","number","array"],"x-kind":"reference","items":{"type":["string","number"]}},"opens":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"closes":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"funded_until":{"x-kind":"date","allOf":[{"$ref":"sourcedDate"}]},"steps":{"type":"array","items":{"$ref":"step"}},"done_at":{"type":["string","number"],"x-kind":"step"},"review":{"type":["string","number"],"x-kind":"date"}}, key0)) || (pattern0.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.implements !== undefined){
let data1 = data.implements;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (!(Array.isArray(data1)))){
const err7 = {instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/implements/" + i0,schemaPath:"#/properties/implements/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.part !== undefined){
let data3 = data.part;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err9 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.area !== undefined){
let data5 = data.area;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err12 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err14 = {instancePath:instancePath+"/owner/" + i1,schemaPath:"#/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.support !== undefined){
let data8 = data.support;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(Array.isArray(data8)))){
const err15 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err16 = {instancePath:instancePath+"/support/" + i2,schemaPath:"#/properties/support/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.deadline !== undefined){
if(!(validate28(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((data11 === "not started") || (data11 === "in progress")) || (data11 === "blocked")) || (data11 === "done")) || (data11 === "cancelled")) || (data11 === "suspended")) || (data11 === "withdrawn")) || (data11 === "not applicable"))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["not started","in progress","blocked","done","cancelled","suspended","withdrawn","not applicable"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate28(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.finish !== undefined){
if(!(validate28(data.finish, {instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"finish",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate28(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate48(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.started !== undefined){
let data16 = data.started;
if((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))){
const err19 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.finished !== undefined){
let data17 = data.finished;
if((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))){
const err20 = {instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reviewed !== undefined){
let data18 = data.reviewed;
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
const err21 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.progress !== undefined){
if(!(validate69(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined){
let data20 = data.depends_on;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate50(data20[i3], {instancePath:instancePath+"/depends_on/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.not_dependent_on !== undefined){
let data22 = data.not_dependent_on;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data22[i4], {instancePath:instancePath+"/not_dependent_on/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/not_dependent_on",schemaPath:"#/properties/not_dependent_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.applies_to !== undefined){
let data24 = data.applies_to;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (!(Array.isArray(data24)))){
const err24 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err25 = {instancePath:instancePath+"/applies_to/" + i5,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err26 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.parent !== undefined){
let data27 = data.parent;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err27 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.blocked_by !== undefined){
let data28 = data.blocked_by;
if(((!data28 || typeof data28 != "object") && (typeof data28 !== "string")) && (!((typeof data28 == "number") && (isFinite(data28))))){
const err28 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/type",keyword:"type",params:{type: ["string","number","object","array"]}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(!(validate67(data28[i6], {instancePath:instancePath+"/blocked_by/" + i6,parentData:data28,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err29 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data28){
if(!((((key1 === "action") || (key1 === "why")) || (key1 === "since")) || (pattern0.test(key1)))){
const err30 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data28.action !== undefined){
let data30 = data28.action;
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
const err31 = {instancePath:instancePath+"/blocked_by/action",schemaPath:"#/properties/blocked_by/properties/action/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28.why !== undefined){
let data31 = data28.why;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err32 = {instancePath:instancePath+"/blocked_by/why",schemaPath:"#/properties/blocked_by/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28.since !== undefined){
let data32 = data28.since;
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err33 = {instancePath:instancePath+"/blocked_by/since",schemaPath:"#/properties/blocked_by/properties/since/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data.why !== undefined){
let data33 = data.why;
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
const err34 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.remaining !== undefined){
let data34 = data.remaining;
if((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))){
const err35 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.rag !== undefined){
let data35 = data.rag;
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err36 = {instancePath:instancePath+"/rag",schemaPath:"#/properties/rag/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.evidence !== undefined){
let data36 = data.evidence;
if((!data36 || typeof data36 != "object") && (typeof data36 !== "string")){
const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: ["string","object","array"]}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
if(!(validate73(data36[i7], {instancePath:instancePath+"/evidence/" + i7,parentData:data36,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.title === undefined){
const err38 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data36){
if(!((((key2 === "title") || (key2 === "url")) || (key2 === "date")) || (pattern0.test(key2)))){
const err39 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data36.title !== undefined){
let data38 = data36.title;
if((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))){
const err40 = {instancePath:instancePath+"/evidence/title",schemaPath:"#/properties/evidence/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data36.url !== undefined){
let data39 = data36.url;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err41 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data36.date !== undefined){
let data40 = data36.date;
if((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))){
const err43 = {instancePath:instancePath+"/evidence/date",schemaPath:"#/properties/evidence/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
if(data.risks !== undefined){
let data41 = data.risks;
if((!data41 || typeof data41 != "object") && (typeof data41 !== "string")){
const err44 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: ["string","object","array"]}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
if(!(validate75(data41[i8], {instancePath:instancePath+"/risks/" + i8,parentData:data41,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.title === undefined){
const err45 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data41){
if(!((((key3 === "title") || (key3 === "mitigation")) || (key3 === "owner")) || (pattern0.test(key3)))){
const err46 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data41.title !== undefined){
let data43 = data41.title;
if((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))){
const err47 = {instancePath:instancePath+"/risks/title",schemaPath:"#/properties/risks/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data41.mitigation !== undefined){
let data44 = data41.mitigation;
if((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))){
const err48 = {instancePath:instancePath+"/risks/mitigation",schemaPath:"#/properties/risks/properties/mitigation/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data41.owner !== undefined){
let data45 = data41.owner;
if(((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))) && (!(Array.isArray(data45)))){
const err49 = {instancePath:instancePath+"/risks/owner",schemaPath:"#/properties/risks/properties/owner/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data45)){
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
let data46 = data45[i9];
if((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))){
const err50 = {instancePath:instancePath+"/risks/owner/" + i9,schemaPath:"#/properties/risks/properties/owner/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
}
}
if(data.notes !== undefined){
let data47 = data.notes;
if(((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))) && (!(Array.isArray(data47)))){
const err51 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data47)){
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
let data48 = data47[i10];
if((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))){
const err52 = {instancePath:instancePath+"/notes/" + i10,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.measure !== undefined){
let data49 = data.measure;
if(!data49 || typeof data49 != "object"){
const err53 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: ["object","array"]}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data49)){
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
if(!(validate71(data49[i11], {instancePath:instancePath+"/measure/" + i11,parentData:data49,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key4 in data49){
if(!((((((((key4 === "title") || (key4 === "target")) || (key4 === "unit")) || (key4 === "baseline")) || (key4 === "actual")) || (key4 === "date")) || (key4 === "source")) || (pattern0.test(key4)))){
const err54 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data49.title !== undefined){
let data51 = data49.title;
if((typeof data51 !== "string") && (!((typeof data51 == "number") && (isFinite(data51))))){
const err55 = {instancePath:instancePath+"/measure/title",schemaPath:"#/properties/measure/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data49.target !== undefined){
let data52 = data49.target;
if((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))){
const err56 = {instancePath:instancePath+"/measure/target",schemaPath:"#/properties/measure/properties/target/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data49.unit !== undefined){
let data53 = data49.unit;
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
const err57 = {instancePath:instancePath+"/measure/unit",schemaPath:"#/properties/measure/properties/unit/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data49.baseline !== undefined){
let data54 = data49.baseline;
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
const err58 = {instancePath:instancePath+"/measure/baseline",schemaPath:"#/properties/measure/properties/baseline/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data49.actual !== undefined){
let data55 = data49.actual;
if((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))){
const err59 = {instancePath:instancePath+"/measure/actual",schemaPath:"#/properties/measure/properties/actual/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data49.date !== undefined){
let data56 = data49.date;
if((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))){
const err60 = {instancePath:instancePath+"/measure/date",schemaPath:"#/properties/measure/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data49.source !== undefined){
let data57 = data49.source;
if(((typeof data57 !== "string") && (!((typeof data57 == "number") && (isFinite(data57))))) && (!(Array.isArray(data57)))){
const err61 = {instancePath:instancePath+"/measure/source",schemaPath:"#/properties/measure/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data57)){
const len12 = data57.length;
for(let i12=0; i12<len12; i12++){
let data58 = data57[i12];
if((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))){
const err62 = {instancePath:instancePath+"/measure/source/" + i12,schemaPath:"#/properties/measure/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
}
if(data.source !== undefined){
let data59 = data.source;
if(((typeof data59 !== "string") && (!((typeof data59 == "number") && (isFinite(data59))))) && (!(Array.isArray(data59)))){
const err63 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Array.isArray(data59)){
const len13 = data59.length;
for(let i13=0; i13<len13; i13++){
let data60 = data59[i13];
if((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))){
const err64 = {instancePath:instancePath+"/source/" + i13,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
if(data.also_stated !== undefined){
let data61 = data.also_stated;
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i14=0; i14<len14; i14++){
if(!(validate61(data61[i14], {instancePath:instancePath+"/also_stated/" + i14,parentData:data61,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/also_stated",schemaPath:"#/properties/also_stated/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.subject_to !== undefined){
let data63 = data.subject_to;
if(((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))) && (!(Array.isArray(data63)))){
const err66 = {instancePath:instancePath+"/subject_to",schemaPath:"#/properties/subject_to/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data63)){
const len15 = data63.length;
for(let i15=0; i15<len15; i15++){
let data64 = data63[i15];
if((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))){
const err67 = {instancePath:instancePath+"/subject_to/" + i15,schemaPath:"#/properties/subject_to/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(data.excludes !== undefined){
let data65 = data.excludes;
if(((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))) && (!(Array.isArray(data65)))){
const err68 = {instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data65)){
const len16 = data65.length;
for(let i16=0; i16<len16; i16++){
let data66 = data65[i16];
if((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))){
const err69 = {instancePath:instancePath+"/excludes/" + i16,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.opens !== undefined){
if(!(validate28(data.opens, {instancePath:instancePath+"/opens",parentData:data,parentDataProperty:"opens",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.closes !== undefined){
if(!(validate28(data.closes, {instancePath:instancePath+"/closes",parentData:data,parentDataProperty:"closes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.funded_until !== undefined){
if(!(validate28(data.funded_until, {instancePath:instancePath+"/funded_until",parentData:data,parentDataProperty:"funded_until",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data70 = data.steps;
if(Array.isArray(data70)){
const len17 = data70.length;
for(let i17=0; i17<len17; i17++){
if(!(validate59(data70[i17], {instancePath:instancePath+"/steps/" + i17,parentData:data70,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.done_at !== undefined){
let data72 = data.done_at;
if((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))){
const err71 = {instancePath:instancePath+"/done_at",schemaPath:"#/properties/done_at/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.review !== undefined){
let data73 = data.review;
if((typeof data73 !== "string") && (!((typeof data73 == "number") && (isFinite(data73))))){
const err72 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
const validateOrganisationCode = validate95;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="reason" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.why === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "why") || (key0 === "date")) || (key0 === "source")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.why !== undefined){
let data0 = data.why;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
validate97.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="organisationProgress" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call({"signed_up":{"type":["string","number"],"x-kind":"date"},"started":{"type":["string","number"],"x-kind":"date"},"finished":{"type":["string","number"],"x-kind":"date"},"expected":{"type":["string","number"],"x-kind":"date"},"step":{"type":["string","number"],"x-kind":"step"},"blocked":{"allOf":[{"$ref":"reason"}]},"withdrawn":{"allOf":[{"$ref":"reason"}]},"opted_out":{"allOf":[{"$ref":"reason"}]},"not_applicable":{"allOf":[{"$ref":"reason"}]},"evidence":{"type":["string","object","array"],"x-kind":"evidence","required":["title"],"properties":{"title":{"type":["string","number"],"x-kind":"text"},"url":{"type":"string","pattern":"^https?://\\S+$","x-kind":"url"},"date":{"type":["string","number"],"x-kind":"date"}},"patternProperties":{"^x-":true},"additionalProperties":false,"items":{"$ref":"evidence"}},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}}}, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.signed_up !== undefined){
let data0 = data.signed_up;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/signed_up",schemaPath:"#/properties/signed_up/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.started !== undefined){
let data1 = data.started;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err2 = {instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.finished !== undefined){
let data2 = data.finished;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err4 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.step !== undefined){
let data4 = data.step;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err5 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.blocked !== undefined){
if(!(validate97(data.blocked, {instancePath:instancePath+"/blocked",parentData:data,parentDataProperty:"blocked",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.withdrawn !== undefined){
if(!(validate97(data.withdrawn, {instancePath:instancePath+"/withdrawn",parentData:data,parentDataProperty:"withdrawn",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.opted_out !== undefined){
if(!(validate97(data.opted_out, {instancePath:instancePath+"/opted_out",parentData:data,parentDataProperty:"opted_out",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.not_applicable !== undefined){
if(!(validate97(data.not_applicable, {instancePath:instancePath+"/not_applicable",parentData:data,parentDataProperty:"not_applicable",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if((!data9 || typeof data9 != "object") && (typeof data9 !== "string")){
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: ["string","object","array"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data9[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.title === undefined){
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "title") || (key1 === "url")) || (key1 === "date")) || (pattern0.test(key1)))){
const err8 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.title !== undefined){
let data11 = data9.title;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err9 = {instancePath:instancePath+"/evidence/title",schemaPath:"#/properties/evidence/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.url !== undefined){
let data12 = data9.url;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err10 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.date !== undefined){
let data13 = data9.date;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
const err12 = {instancePath:instancePath+"/evidence/date",schemaPath:"#/properties/evidence/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.notes !== undefined){
let data14 = data.notes;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (!(Array.isArray(data14)))){
const err13 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err14 = {instancePath:instancePath+"/notes/" + i1,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="organisation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "code") || (key0 === "name")) || (key0 === "level")) || (key0 === "pcn")) || (key0 === "progress")) || (key0 === "notes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((data2 === "practice") || (data2 === "pcn")) || (data2 === "place")) || (data2 === "icb")) || (data2 === "region")) || (data2 === "national")) || (data2 === "supplier")) || (data2 === "trust")) || (data2 === "pharmacy")) || (data2 === "other"))){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: ["practice","pcn","place","icb","region","national","supplier","trust","pharmacy","other"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pcn !== undefined){
let data3 = data.pcn;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/pcn",schemaPath:"#/properties/pcn/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.progress !== undefined){
let data4 = data.progress;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate96(data4[key1], {instancePath:instancePath+"/progress/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.notes !== undefined){
let data6 = data.notes;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err9 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err10 = {instancePath:instancePath+"/notes/" + i0,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
const validateConfigCode = validate104;
const pattern54 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="bankHoliday" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","object"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "title")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="bankHolidays" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data0[i0], {instancePath:instancePath+"/add/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.remove !== undefined){
let data2 = data.remove;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err2 = {instancePath:instancePath+"/remove/" + i1,schemaPath:"#/properties/remove/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "profile") || (key0 === "rules")) || (key0 === "by_month")) || (key0 === "due_soon_days")) || (key0 === "reporting_date")) || (key0 === "bank_holidays")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "drafting") || (data0 === "board")) || (data0 === "audit"))){
const err2 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: ["drafting","board","audit"]}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern54.test(key1)){
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data2 === "off") || (data2 === "hint")) || (data2 === "information")) || (data2 === "warning")) || (data2 === "error"))){
const err6 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: ["off","hint","information","warning","error"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by_month !== undefined){
let data3 = data.by_month;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/by_month",schemaPath:"#/properties/by_month/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "end") || (data3 === "start")) || (data3 === "either"))){
const err9 = {instancePath:instancePath+"/by_month",schemaPath:"#/properties/by_month/enum",keyword:"enum",params:{allowedValues: ["end","start","either"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.due_soon_days !== undefined){
let data4 = data.due_soon_days;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/due_soon_days",schemaPath:"#/properties/due_soon_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/due_soon_days",schemaPath:"#/properties/due_soon_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.reporting_date !== undefined){
let data5 = data.reporting_date;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err12 = {instancePath:instancePath+"/reporting_date",schemaPath:"#/properties/reporting_date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.bank_holidays !== undefined){
if(!(validate105(data.bank_holidays, {instancePath:instancePath+"/bank_holidays",parentData:data,parentDataProperty:"bank_holidays",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
const validateGuidanceCode = validate109;
const pattern58 = new RegExp("^[^\\s#]+$", "u");
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="guidance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "reference") || (key0 === "title")) || (key0 === "issuer")) || (key0 === "date")) || (key0 === "date_note")) || (key0 === "url")) || (key0 === "supersedes")) || (key0 === "addressees")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern58.test(data0)){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[^\\s#]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err7 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date_note !== undefined){
let data4 = data.date_note;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err9 = {instancePath:instancePath+"/date_note",schemaPath:"#/properties/date_note/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data6 = data.supersedes;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err12 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err13 = {instancePath:instancePath+"/supersedes/" + i0,schemaPath:"#/properties/supersedes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.addressees !== undefined){
let data8 = data.addressees;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(Array.isArray(data8)))){
const err14 = {instancePath:instancePath+"/addressees",schemaPath:"#/properties/addressees/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err15 = {instancePath:instancePath+"/addressees/" + i1,schemaPath:"#/properties/addressees/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
const validateChecklistFileCode = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="checklist" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"kind":{"const":"checklist"},"format":{"const":1},"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"version":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"version"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"issuer":{"type":["string","number"],"x-kind":"text"},"issued":{"type":["string","number"],"x-kind":"date"},"supersedes":{"type":["string","number","array"],"x-kind":"checklist-reference","items":{"type":["string","number"]}},"period":{"type":["string","number"],"x-kind":"date"},"checklists":{"type":"array","x-kind":"checklist-reference","items":{"type":["string","number"]}},"sources":{"type":"array","items":{"$ref":"sourceEntry"},"x-kind":"source"},"roles":{"type":"object","additionalProperties":{"$ref":"role"},"x-entry":"id"},"areas":{"type":"object","additionalProperties":{"$ref":"area"},"x-entry":"id"},"periods":{"type":"object","additionalProperties":{"$ref":"sourcedDate"},"x-entry":"id","x-kind":"date"},"rag_key":{"type":"object","additionalProperties":{"type":["string","number"],"x-kind":"text"},"x-entry":"rag"},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"amendments":{"type":"array","items":{"$ref":"actionAmendment"}},"actions":{"type":"array","items":{"$ref":"checklistAction"}}}, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("checklist" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "checklist"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err14 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err15 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data7 = data.supersedes;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))){
const err16 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err17 = {instancePath:instancePath+"/supersedes/" + i0,schemaPath:"#/properties/supersedes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.period !== undefined){
let data9 = data.period;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.checklists !== undefined){
let data10 = data.checklists;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err19 = {instancePath:instancePath+"/checklists/" + i1,schemaPath:"#/properties/checklists/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sources !== undefined){
let data12 = data.sources;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data12[i2], {instancePath:instancePath+"/sources/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.roles !== undefined){
let data14 = data.roles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(validate24(data14[key1], {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.areas !== undefined){
let data16 = data.areas;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(validate26(data16[key2], {instancePath:instancePath+"/areas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.periods !== undefined){
let data18 = data.periods;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(validate28(data18[key3], {instancePath:instancePath+"/periods/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rag_key !== undefined){
let data20 = data.rag_key;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err25 = {instancePath:instancePath+"/rag_key/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rag_key/additionalProperties/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rag_key",schemaPath:"#/properties/rag_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.notes !== undefined){
let data22 = data.notes;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (!(Array.isArray(data22)))){
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err28 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.amendments !== undefined){
let data24 = data.amendments;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data24[i4], {instancePath:instancePath+"/amendments/" + i4,parentData:data24,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/amendments",schemaPath:"#/properties/amendments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.actions !== undefined){
let data26 = data.actions;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(!(validate43(data26[i5], {instancePath:instancePath+"/actions/" + i5,parentData:data26,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
const validatePlanFileCode = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="plan" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((func2.call({"kind":{"const":"plan"},"format":{"const":1},"id":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"id"},"version":{"type":["string","number"],"pattern":"^[^\\s:@]+$","x-kind":"version"},"title":{"type":["string","number"],"x-kind":"text","pattern":"\\S"},"organisation":{"allOf":[{"$ref":"planOrganisation"}]},"checklists":{"type":"array","x-kind":"checklist-reference","items":{"type":["string","number"]}},"as_of":{"type":["string","number"],"x-kind":"date"},"sro":{"type":["string","number"],"x-kind":"owner"},"period":{"type":["string","number"],"x-kind":"date"},"people":{"type":"object","additionalProperties":{"$ref":"person"},"x-entry":"id"},"roles":{"type":"object","additionalProperties":{"$ref":"role"},"x-entry":"id"},"areas":{"type":"object","additionalProperties":{"$ref":"area"},"x-entry":"id"},"periods":{"type":"object","additionalProperties":{"$ref":"sourcedDate"},"x-entry":"id","x-kind":"date"},"rag_key":{"type":"object","additionalProperties":{"type":["string","number"],"x-kind":"text"},"x-entry":"rag"},"sources":{"type":"array","items":{"$ref":"sourceEntry"},"x-kind":"source"},"not_applicable":{"type":"array","items":{"$ref":"planExemption"}},"notes":{"type":["string","number","array"],"x-kind":"text","items":{"type":["string","number"]}},"actions":{"type":"array","items":{"$ref":"planAction"}},"organisations":{"type":"array","items":{"$ref":"organisation"}}}, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "plan"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:@]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.organisation !== undefined){
if(!(validate33(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.checklists !== undefined){
let data6 = data.checklists;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err14 = {instancePath:instancePath+"/checklists/" + i0,schemaPath:"#/properties/checklists/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.as_of !== undefined){
let data8 = data.as_of;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err16 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sro !== undefined){
let data9 = data.sro;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err17 = {instancePath:instancePath+"/sro",schemaPath:"#/properties/sro/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.period !== undefined){
let data10 = data.period;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.people !== undefined){
let data11 = data.people;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(validate35(data11[key1], {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.roles !== undefined){
let data13 = data.roles;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(validate24(data13[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.areas !== undefined){
let data15 = data.areas;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(validate26(data15[key3], {instancePath:instancePath+"/areas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.periods !== undefined){
let data17 = data.periods;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(validate28(data17[key4], {instancePath:instancePath+"/periods/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rag_key !== undefined){
let data19 = data.rag_key;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
let data20 = data19[key5];
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
const err23 = {instancePath:instancePath+"/rag_key/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rag_key/additionalProperties/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rag_key",schemaPath:"#/properties/rag_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sources !== undefined){
let data21 = data.sources;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data21[i1], {instancePath:instancePath+"/sources/" + i1,parentData:data21,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.not_applicable !== undefined){
let data23 = data.not_applicable;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate41(data23[i2], {instancePath:instancePath+"/not_applicable/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.notes !== undefined){
let data25 = data.notes;
if(((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (!(Array.isArray(data25)))){
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","number","array"]}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err28 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.actions !== undefined){
let data27 = data.actions;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(!(validate77(data27[i4], {instancePath:instancePath+"/actions/" + i4,parentData:data27,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.organisations !== undefined){
let data29 = data.organisations;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate95(data29[i5], {instancePath:instancePath+"/organisations/" + i5,parentData:data29,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

export const validateChecklistHeader: SchemaValidator = validateChecklistHeaderCode;
export const validatePlanHeader: SchemaValidator = validatePlanHeaderCode;
export const validateChecklistAction: SchemaValidator = validateChecklistActionCode;
export const validatePlanAction: SchemaValidator = validatePlanActionCode;
export const validateOrganisation: SchemaValidator = validateOrganisationCode;
export const validateConfig: SchemaValidator = validateConfigCode;
export const validateGuidance: SchemaValidator = validateGuidanceCode;
export const validateChecklistFile: SchemaValidator = validateChecklistFileCode;
export const validatePlanFile: SchemaValidator = validatePlanFileCode;
