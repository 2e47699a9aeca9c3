// @ts-nocheck
// Generated from schemas/source by "npm run generate". Change the source and run it again.

/** One thing that is wrong with a value. `instancePath` names the place in it, as keys and indexes after slashes. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the right shape; otherwise `errors` lists everything wrong, until the next call. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const join = (errors, more) => (errors === null ? more : errors.concat(more));
const notWords = (data) => typeof data !== 'string' && !(typeof data === 'number' && isFinite(data));
const hasFields = (data) => typeof data === 'object' && data !== null && !Array.isArray(data);
const escaped = (key) => key.replace(/~/g, '~0').replace(/\//g, '~1');
const add = (errors, instancePath, keyword, params) => {
const error = {instancePath,keyword,params};
if (errors === null) return [error];
errors.push(error);
return errors;
};
const expected0 = ["string","number","array"];
const expected1 = ["string","number"];
const expected2 = ["string","number","object"];
const expected3 = ["string","object"];
const expected4 = ["practice","pcn","place","icb","region","national","supplier","trust","pharmacy","other"];
const expected5 = {"action":1,"deadline":1,"start":1,"expected":1,"duration":1,"closes":1,"funded_until":1,"change":1,"source":1,"issued":1,"why":1};
const expected6 = ["new","clarified","expanded","deadline-amended","reaffirmed","replaced","cancelled"];
const expected7 = {"kind":1,"format":1,"id":1,"version":1,"title":1,"issuer":1,"issued":1,"supersedes":1,"period":1,"checklists":1,"sources":1,"roles":1,"areas":1,"periods":1,"rag_key":1,"notes":1,"amendments":1,"actions":1};
const expected8 = {"kind":1,"format":1,"id":1,"version":1,"title":1,"organisation":1,"checklists":1,"as_of":1,"sro":1,"period":1,"people":1,"roles":1,"areas":1,"periods":1,"rag_key":1,"sources":1,"not_applicable":1,"notes":1,"actions":1,"organisations":1};
const expected9 = ["finish-to-start","start-to-start","finish-to-finish","start-to-finish","FS","SS","FF","SF"];
const expected10 = {"start":1,"deadline":1,"expected":1,"duration":1,"opens":1,"closes":1,"funded_until":1,"owner":1,"source":1,"why":1};
const expected11 = {"deadline":1,"start":1,"expected":1,"duration":1,"closes":1,"funded_until":1,"change":1,"source":1,"issued":1,"why":1};
const expected12 = {"id":1,"title":1,"area":1,"owner":1,"support":1,"applies_to":1,"optional":1,"deadline":1,"start":1,"finish":1,"expected":1,"duration":1,"remaining":1,"depends_on":1,"not_dependent_on":1,"excludes":1,"parent":1,"opens":1,"closes":1,"funded_until":1,"subject_to":1,"steps":1,"done_at":1,"source":1,"also_stated":1,"change":1,"amendments":1,"status":1,"why":1,"blocked_by":1,"started":1,"finished":1,"progress":1,"measure":1,"rag":1,"reviewed":1,"review":1,"evidence":1,"risks":1,"notes":1};
const expected13 = ["string","number","object","array"];
const expected14 = ["not started","in progress","blocked","done","cancelled","suspended","withdrawn","not applicable"];
const expected15 = ["object","array"];
const expected16 = ["string","object","array"];
const expected17 = {"id":1,"implements":1,"part":1,"title":1,"area":1,"owner":1,"support":1,"deadline":1,"status":1,"start":1,"finish":1,"expected":1,"duration":1,"started":1,"finished":1,"reviewed":1,"progress":1,"depends_on":1,"not_dependent_on":1,"applies_to":1,"optional":1,"parent":1,"blocked_by":1,"why":1,"remaining":1,"rag":1,"evidence":1,"risks":1,"notes":1,"measure":1,"source":1,"also_stated":1,"subject_to":1,"excludes":1,"opens":1,"closes":1,"funded_until":1,"steps":1,"done_at":1,"review":1};
const expected18 = {"signed_up":1,"started":1,"finished":1,"expected":1,"step":1,"blocked":1,"withdrawn":1,"opted_out":1,"not_applicable":1,"evidence":1,"notes":1};
const expected19 = ["drafting","board","audit"];
const expected20 = ["off","hint","information","warning","error"];
const expected21 = ["end","start","either"];

const validateChecklistHeaderCode = validate21;
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[^\\s:@]+$", "u");
const pattern3 = new RegExp("\\S", "u");
function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(Array.isArray(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected0});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/" + i0, "type", {type: expected1});
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^https?://\\S+$", "u");
function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(data.reference === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "reference"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "reference") || (key0 === "title")) || (key0 === "issuer")) || (key0 === "date")) || (key0 === "url")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/reference", "type", {type: expected1});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: expected1});
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors = add(vErrors, instancePath+"/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "level")) || (key0 === "notes")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/level", "type", {type: "string"});
errors++;
}
if(!((((((((((data1 === "practice") || (data1 === "pcn")) || (data1 === "place")) || (data1 === "icb")) || (data1 === "region")) || (data1 === "national")) || (data1 === "supplier")) || (data1 === "trust")) || (data1 === "pharmacy")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/level", "enum", {allowedValues: expected4});
errors++;
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/notes", "type", {type: expected1});
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate29(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "source")) || (key0 === "notes")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/notes", "type", {type: expected1});
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate32(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(data.value === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "source")) || (key0 === "why")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/value", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
function validate36(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(Object.keys(data).length < 3){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 3});
errors++;
}
if(data.action === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected5, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.deadline !== undefined){
let data1 = data.deadline;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/deadline", "type", {type: expected1});
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/start", "type", {type: expected1});
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/expected", "type", {type: expected1});
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/duration", "type", {type: expected1});
errors++;
}
}
if(data.closes !== undefined){
let data5 = data.closes;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/closes", "type", {type: expected1});
errors++;
}
}
if(data.funded_until !== undefined){
let data6 = data.funded_until;
if(notWords(data6)){
vErrors = add(vErrors, instancePath+"/funded_until", "type", {type: expected1});
errors++;
}
}
if(data.change !== undefined){
let data7 = data.change;
if(typeof data7 !== "string"){
vErrors = add(vErrors, instancePath+"/change", "type", {type: "string"});
errors++;
}
if(!(((((((data7 === "new") || (data7 === "clarified")) || (data7 === "expanded")) || (data7 === "deadline-amended")) || (data7 === "reaffirmed")) || (data7 === "replaced")) || (data7 === "cancelled"))){
vErrors = add(vErrors, instancePath+"/change", "enum", {allowedValues: expected6});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
let data9 = data.issued;
if(notWords(data9)){
vErrors = add(vErrors, instancePath+"/issued", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data10 = data.why;
if(notWords(data10)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
function validate21(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind"});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "format"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "actions"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected7, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("checklist" !== data.kind){
vErrors = add(vErrors, instancePath+"/kind", "const", {allowedValue: "checklist"});
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
vErrors = add(vErrors, instancePath+"/format", "const", {allowedValue: 1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/version", "type", {type: expected1});
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, instancePath+"/version", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: expected1});
errors++;
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if(notWords(data6)){
vErrors = add(vErrors, instancePath+"/issued", "type", {type: expected1});
errors++;
}
}
if(data.supersedes !== undefined){
if(!validate22(data.supersedes, instancePath+"/supersedes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
let data8 = data.period;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/period", "type", {type: expected1});
errors++;
}
}
if(data.checklists !== undefined){
if(!validate22(data.checklists, instancePath+"/checklists")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data10 = data.sources;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!validate25(data10[i0], instancePath+"/sources/" + i0)){
vErrors = join(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sources", "type", {type: "array"});
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
if(hasFields(data12)){
for(const key1 in data12){
if(!validate27(data12[key1], instancePath+"/roles/" + escaped(key1))){
vErrors = join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roles", "type", {type: "object"});
errors++;
}
}
if(data.areas !== undefined){
let data14 = data.areas;
if(hasFields(data14)){
for(const key2 in data14){
if(!validate29(data14[key2], instancePath+"/areas/" + escaped(key2))){
vErrors = join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/areas", "type", {type: "object"});
errors++;
}
}
if(data.periods !== undefined){
let data16 = data.periods;
if(hasFields(data16)){
for(const key3 in data16){
if(!validate32(data16[key3], instancePath+"/periods/" + escaped(key3))){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/periods", "type", {type: "object"});
errors++;
}
}
if(data.rag_key !== undefined){
let data18 = data.rag_key;
if(hasFields(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if(notWords(data19)){
vErrors = add(vErrors, instancePath+"/rag_key/" + escaped(key4), "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rag_key", "type", {type: "object"});
errors++;
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.amendments !== undefined){
let data21 = data.amendments;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!validate36(data21[i1], instancePath+"/amendments/" + i1)){
vErrors = join(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/amendments", "type", {type: "array"});
errors++;
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
vErrors = add(vErrors, instancePath+"/actions", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
const validatePlanHeaderCode = validate39;
function validate40(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "code")) || (key0 === "level")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/name", "type", {type: expected1});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/code", "type", {type: expected1});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/level", "type", {type: "string"});
errors++;
}
if(!((((((((((data2 === "practice") || (data2 === "pcn")) || (data2 === "place")) || (data2 === "icb")) || (data2 === "region")) || (data2 === "national")) || (data2 === "supplier")) || (data2 === "trust")) || (data2 === "pharmacy")) || (data2 === "other"))){
vErrors = add(vErrors, instancePath+"/level", "enum", {allowedValues: expected4});
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}
function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "name")) || (key0 === "email")) || (key0 === "level")) || (key0 === "organisation")) || (key0 === "notes")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/name", "type", {type: expected1});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = add(vErrors, instancePath+"/email", "type", {type: "string"});
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/level", "type", {type: "string"});
errors++;
}
if(!((((((((((data3 === "practice") || (data3 === "pcn")) || (data3 === "place")) || (data3 === "icb")) || (data3 === "region")) || (data3 === "national")) || (data3 === "supplier")) || (data3 === "trust")) || (data3 === "pharmacy")) || (data3 === "other"))){
vErrors = add(vErrors, instancePath+"/level", "enum", {allowedValues: expected4});
errors++;
}
}
if(data.organisation !== undefined){
let data4 = data.organisation;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/organisation", "type", {type: expected1});
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/notes", "type", {type: expected1});
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.action === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
function validate39(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind"});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "format"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "actions"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected8, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
vErrors = add(vErrors, instancePath+"/kind", "const", {allowedValue: "plan"});
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
vErrors = add(vErrors, instancePath+"/format", "const", {allowedValue: 1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/version", "type", {type: expected1});
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, instancePath+"/version", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.organisation !== undefined){
if(!validate40(data.organisation, instancePath+"/organisation")){
vErrors = join(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.checklists !== undefined){
if(!validate22(data.checklists, instancePath+"/checklists")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.as_of !== undefined){
let data7 = data.as_of;
if(notWords(data7)){
vErrors = add(vErrors, instancePath+"/as_of", "type", {type: expected1});
errors++;
}
}
if(data.sro !== undefined){
let data8 = data.sro;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/sro", "type", {type: expected1});
errors++;
}
}
if(data.period !== undefined){
let data9 = data.period;
if(notWords(data9)){
vErrors = add(vErrors, instancePath+"/period", "type", {type: expected1});
errors++;
}
}
if(data.people !== undefined){
let data10 = data.people;
if(hasFields(data10)){
for(const key1 in data10){
if(!validate43(data10[key1], instancePath+"/people/" + escaped(key1))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/people", "type", {type: "object"});
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
if(hasFields(data12)){
for(const key2 in data12){
if(!validate27(data12[key2], instancePath+"/roles/" + escaped(key2))){
vErrors = join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roles", "type", {type: "object"});
errors++;
}
}
if(data.areas !== undefined){
let data14 = data.areas;
if(hasFields(data14)){
for(const key3 in data14){
if(!validate29(data14[key3], instancePath+"/areas/" + escaped(key3))){
vErrors = join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/areas", "type", {type: "object"});
errors++;
}
}
if(data.periods !== undefined){
let data16 = data.periods;
if(hasFields(data16)){
for(const key4 in data16){
if(!validate32(data16[key4], instancePath+"/periods/" + escaped(key4))){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/periods", "type", {type: "object"});
errors++;
}
}
if(data.rag_key !== undefined){
let data18 = data.rag_key;
if(hasFields(data18)){
for(const key5 in data18){
let data19 = data18[key5];
if(notWords(data19)){
vErrors = add(vErrors, instancePath+"/rag_key/" + escaped(key5), "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rag_key", "type", {type: "object"});
errors++;
}
}
if(data.sources !== undefined){
let data20 = data.sources;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!validate25(data20[i0], instancePath+"/sources/" + i0)){
vErrors = join(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sources", "type", {type: "array"});
errors++;
}
}
if(data.not_applicable !== undefined){
let data22 = data.not_applicable;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!validate49(data22[i1], instancePath+"/not_applicable/" + i1)){
vErrors = join(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/not_applicable", "type", {type: "array"});
errors++;
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
vErrors = add(vErrors, instancePath+"/actions", "type", {type: "array"});
errors++;
}
}
if(data.organisations !== undefined){
if(!(Array.isArray(data.organisations))){
vErrors = add(vErrors, instancePath+"/organisations", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
const validateChecklistActionCode = validate53;
function validate61(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(data.value === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "source")) || (key0 === "why")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/value", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(data.action === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "type")) || (key0 === "lag")) || (key0 === "within")) || (key0 === "why")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if(!((((((((data1 === "finish-to-start") || (data1 === "start-to-start")) || (data1 === "finish-to-finish")) || (data1 === "start-to-finish")) || (data1 === "FS")) || (data1 === "SS")) || (data1 === "FF")) || (data1 === "SF"))){
vErrors = add(vErrors, instancePath+"/type", "enum", {allowedValues: expected9});
errors++;
}
}
if(data.lag !== undefined){
let data2 = data.lag;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/lag", "type", {type: expected1});
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/within", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(hasFields(data)){
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
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(hasFields(data)){
if(data.action !== undefined){
vErrors = add(vErrors, instancePath+"/action", "false schema", {});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(hasFields(data)){
if(data.action === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
}
if(hasFields(data)){
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "any_of")) || (key0 === "type")) || (key0 === "lag")) || (key0 === "within")) || (key0 === "soft")) || (key0 === "why")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.any_of !== undefined){
let data2 = data.any_of;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, instancePath+"/any_of", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!validate65(data2[i0], instancePath+"/any_of/" + i0)){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/any_of", "type", {type: "array"});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if(!((((((((data4 === "finish-to-start") || (data4 === "start-to-start")) || (data4 === "finish-to-finish")) || (data4 === "start-to-finish")) || (data4 === "FS")) || (data4 === "SS")) || (data4 === "FF")) || (data4 === "SF"))){
vErrors = add(vErrors, instancePath+"/type", "enum", {allowedValues: expected9});
errors++;
}
}
if(data.lag !== undefined){
let data5 = data.lag;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/lag", "type", {type: expected1});
errors++;
}
}
if(data.within !== undefined){
let data6 = data.within;
if(notWords(data6)){
vErrors = add(vErrors, instancePath+"/within", "type", {type: expected1});
errors++;
}
}
if(data.soft !== undefined){
if(typeof data.soft !== "boolean"){
vErrors = add(vErrors, instancePath+"/soft", "type", {type: "boolean"});
errors++;
}
}
if(data.why !== undefined){
let data8 = data.why;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate69(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.action === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
if(data.why === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "why"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate77(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "notes")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/notes", "type", {type: expected1});
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(Object.keys(data).length < 2){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 2});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected10, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/start", "type", {type: expected1});
errors++;
}
}
if(data.deadline !== undefined){
let data1 = data.deadline;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/deadline", "type", {type: expected1});
errors++;
}
}
if(data.expected !== undefined){
let data2 = data.expected;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/expected", "type", {type: expected1});
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/duration", "type", {type: expected1});
errors++;
}
}
if(data.opens !== undefined){
let data4 = data.opens;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/opens", "type", {type: expected1});
errors++;
}
}
if(data.closes !== undefined){
let data5 = data.closes;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/closes", "type", {type: expected1});
errors++;
}
}
if(data.funded_until !== undefined){
let data6 = data.funded_until;
if(notWords(data6)){
vErrors = add(vErrors, instancePath+"/funded_until", "type", {type: expected1});
errors++;
}
}
if(data.owner !== undefined){
if(!validate22(data.owner, instancePath+"/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data9 = data.why;
if(notWords(data9)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
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
vErrors = add(vErrors, instancePath, "enum", {allowedValues: expected6});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
}
if(hasFields(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "from")) || (key0 === "why")) || (key0 === "source")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if(!(((((((data0 === "new") || (data0 === "clarified")) || (data0 === "expanded")) || (data0 === "deadline-amended")) || (data0 === "reaffirmed")) || (data0 === "replaced")) || (data0 === "cancelled"))){
vErrors = add(vErrors, instancePath+"/type", "enum", {allowedValues: expected6});
errors++;
}
}
if(data.from !== undefined){
if(!validate22(data.from, instancePath+"/from")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
function validate88(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(Object.keys(data).length < 2){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 2});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected11, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.deadline !== undefined){
let data0 = data.deadline;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/deadline", "type", {type: expected1});
errors++;
}
}
if(data.start !== undefined){
let data1 = data.start;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/start", "type", {type: expected1});
errors++;
}
}
if(data.expected !== undefined){
let data2 = data.expected;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/expected", "type", {type: expected1});
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/duration", "type", {type: expected1});
errors++;
}
}
if(data.closes !== undefined){
let data4 = data.closes;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/closes", "type", {type: expected1});
errors++;
}
}
if(data.funded_until !== undefined){
let data5 = data.funded_until;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/funded_until", "type", {type: expected1});
errors++;
}
}
if(data.change !== undefined){
let data6 = data.change;
if(typeof data6 !== "string"){
vErrors = add(vErrors, instancePath+"/change", "type", {type: "string"});
errors++;
}
if(!(((((((data6 === "new") || (data6 === "clarified")) || (data6 === "expanded")) || (data6 === "deadline-amended")) || (data6 === "reaffirmed")) || (data6 === "replaced")) || (data6 === "cancelled"))){
vErrors = add(vErrors, instancePath+"/change", "enum", {allowedValues: expected6});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
let data8 = data.issued;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/issued", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data9 = data.why;
if(notWords(data9)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
function validate91(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((notWords(data)) && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected2});
errors++;
}
if(hasFields(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 1});
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "why")) || (key0 === "since")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/action", "type", {type: expected1});
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/since", "type", {type: expected1});
errors++;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.done === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "done"});
errors++;
}
if(data.of === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "of"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "done") || (key0 === "of")) || (key0 === "unit")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.done !== undefined){
let data0 = data.done;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/done", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/done", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.of !== undefined){
let data1 = data.of;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/of", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/of", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/unit", "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
function validate95(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 1});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "target")) || (key0 === "unit")) || (key0 === "baseline")) || (key0 === "actual")) || (key0 === "date")) || (key0 === "source")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/target", "type", {type: expected1});
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/unit", "type", {type: expected1});
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/baseline", "type", {type: expected1});
errors++;
}
}
if(data.actual !== undefined){
let data4 = data.actual;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/actual", "type", {type: expected1});
errors++;
}
}
if(data.date !== undefined){
let data5 = data.date;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "url")) || (key0 === "date")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = add(vErrors, instancePath+"/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "mitigation")) || (key0 === "owner")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
if(data.mitigation !== undefined){
let data1 = data.mitigation;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/mitigation", "type", {type: expected1});
errors++;
}
}
if(data.owner !== undefined){
if(!validate22(data.owner, instancePath+"/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}
function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected12, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.area !== undefined){
let data2 = data.area;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/area", "type", {type: expected1});
errors++;
}
}
if(data.owner !== undefined){
if(!validate22(data.owner, instancePath+"/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!validate22(data.support, instancePath+"/support")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.applies_to !== undefined){
if(!validate22(data.applies_to, instancePath+"/applies_to")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, instancePath+"/optional", "type", {type: "boolean"});
errors++;
}
}
if(data.deadline !== undefined){
if(!validate32(data.deadline, instancePath+"/deadline")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!validate32(data.start, instancePath+"/start")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.finish !== undefined){
if(!validate32(data.finish, instancePath+"/finish")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!validate32(data.expected, instancePath+"/expected")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!validate61(data.duration, instancePath+"/duration")){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.remaining !== undefined){
let data12 = data.remaining;
if(notWords(data12)){
vErrors = add(vErrors, instancePath+"/remaining", "type", {type: expected1});
errors++;
}
}
if(data.depends_on !== undefined){
let data13 = data.depends_on;
if(((!data13 || typeof data13 != "object") && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))){
vErrors = add(vErrors, instancePath+"/depends_on", "type", {type: expected13});
errors++;
}
const _errs27 = errors;
let valid6 = true;
const _errs28 = errors;
if(hasFields(data13)){
let missing0;
if((data13.any_of === undefined) && (missing0 = "any_of")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs29 = errors;
if(hasFields(data13)){
if(data13.action !== undefined){
vErrors = add(vErrors, instancePath+"/depends_on/action", "false schema", {});
errors++;
}
}
var _valid0 = _errs29 === errors;
valid6 = _valid0;
ifClause0 = "then";
}
else {
const _errs30 = errors;
if(hasFields(data13)){
if(data13.action === undefined){
vErrors = add(vErrors, instancePath+"/depends_on", "required", {missingProperty: "action"});
errors++;
}
}
var _valid0 = _errs30 === errors;
valid6 = _valid0;
ifClause0 = "else";
}
if(!valid6){
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!validate64(data13[i0], instancePath+"/depends_on/" + i0)){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data13)){
for(const key1 in data13){
if(!((((((((key1 === "action") || (key1 === "any_of")) || (key1 === "type")) || (key1 === "lag")) || (key1 === "within")) || (key1 === "soft")) || (key1 === "why")) || (pattern0.test(key1)))){
vErrors = add(vErrors, instancePath+"/depends_on", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data13.action !== undefined){
let data16 = data13.action;
if(notWords(data16)){
vErrors = add(vErrors, instancePath+"/depends_on/action", "type", {type: expected1});
errors++;
}
}
if(data13.any_of !== undefined){
let data17 = data13.any_of;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = add(vErrors, instancePath+"/depends_on/any_of", "minItems", {limit: 1});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!validate65(data17[i1], instancePath+"/depends_on/any_of/" + i1)){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/depends_on/any_of", "type", {type: "array"});
errors++;
}
}
if(data13.type !== undefined){
let data19 = data13.type;
if(typeof data19 !== "string"){
vErrors = add(vErrors, instancePath+"/depends_on/type", "type", {type: "string"});
errors++;
}
if(!((((((((data19 === "finish-to-start") || (data19 === "start-to-start")) || (data19 === "finish-to-finish")) || (data19 === "start-to-finish")) || (data19 === "FS")) || (data19 === "SS")) || (data19 === "FF")) || (data19 === "SF"))){
vErrors = add(vErrors, instancePath+"/depends_on/type", "enum", {allowedValues: expected9});
errors++;
}
}
if(data13.lag !== undefined){
let data20 = data13.lag;
if(notWords(data20)){
vErrors = add(vErrors, instancePath+"/depends_on/lag", "type", {type: expected1});
errors++;
}
}
if(data13.within !== undefined){
let data21 = data13.within;
if(notWords(data21)){
vErrors = add(vErrors, instancePath+"/depends_on/within", "type", {type: expected1});
errors++;
}
}
if(data13.soft !== undefined){
if(typeof data13.soft !== "boolean"){
vErrors = add(vErrors, instancePath+"/depends_on/soft", "type", {type: "boolean"});
errors++;
}
}
if(data13.why !== undefined){
let data23 = data13.why;
if(notWords(data23)){
vErrors = add(vErrors, instancePath+"/depends_on/why", "type", {type: expected1});
errors++;
}
}
}
}
if(data.not_dependent_on !== undefined){
let data24 = data.not_dependent_on;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!validate69(data24[i2], instancePath+"/not_dependent_on/" + i2)){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/not_dependent_on", "type", {type: "array"});
errors++;
}
}
if(data.excludes !== undefined){
if(!validate22(data.excludes, instancePath+"/excludes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
let data27 = data.parent;
if(notWords(data27)){
vErrors = add(vErrors, instancePath+"/parent", "type", {type: expected1});
errors++;
}
}
if(data.opens !== undefined){
if(!validate32(data.opens, instancePath+"/opens")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.closes !== undefined){
if(!validate32(data.closes, instancePath+"/closes")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.funded_until !== undefined){
if(!validate32(data.funded_until, instancePath+"/funded_until")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.subject_to !== undefined){
if(!validate22(data.subject_to, instancePath+"/subject_to")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data32 = data.steps;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!validate77(data32[i3], instancePath+"/steps/" + i3)){
vErrors = join(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/steps", "type", {type: "array"});
errors++;
}
}
if(data.done_at !== undefined){
let data34 = data.done_at;
if(notWords(data34)){
vErrors = add(vErrors, instancePath+"/done_at", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.also_stated !== undefined){
let data36 = data.also_stated;
if(Array.isArray(data36)){
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
if(!validate80(data36[i4], instancePath+"/also_stated/" + i4)){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/also_stated", "type", {type: "array"});
errors++;
}
}
if(data.change !== undefined){
if(!validate84(data.change, instancePath+"/change")){
vErrors = join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.amendments !== undefined){
let data39 = data.amendments;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
if(!validate88(data39[i5], instancePath+"/amendments/" + i5)){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/amendments", "type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
let data41 = data.status;
if(typeof data41 !== "string"){
vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((((((((data41 === "not started") || (data41 === "in progress")) || (data41 === "blocked")) || (data41 === "done")) || (data41 === "cancelled")) || (data41 === "suspended")) || (data41 === "withdrawn")) || (data41 === "not applicable"))){
vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: expected14});
errors++;
}
}
if(data.why !== undefined){
let data42 = data.why;
if(notWords(data42)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.blocked_by !== undefined){
let data43 = data.blocked_by;
if(((!data43 || typeof data43 != "object") && (typeof data43 !== "string")) && (!((typeof data43 == "number") && (isFinite(data43))))){
vErrors = add(vErrors, instancePath+"/blocked_by", "type", {type: expected13});
errors++;
}
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(!validate91(data43[i6], instancePath+"/blocked_by/" + i6)){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data43)){
if(Object.keys(data43).length < 1){
vErrors = add(vErrors, instancePath+"/blocked_by", "minProperties", {limit: 1});
errors++;
}
for(const key2 in data43){
if(!((((key2 === "action") || (key2 === "why")) || (key2 === "since")) || (pattern0.test(key2)))){
vErrors = add(vErrors, instancePath+"/blocked_by", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data43.action !== undefined){
let data45 = data43.action;
if(notWords(data45)){
vErrors = add(vErrors, instancePath+"/blocked_by/action", "type", {type: expected1});
errors++;
}
}
if(data43.why !== undefined){
let data46 = data43.why;
if(notWords(data46)){
vErrors = add(vErrors, instancePath+"/blocked_by/why", "type", {type: expected1});
errors++;
}
}
if(data43.since !== undefined){
let data47 = data43.since;
if(notWords(data47)){
vErrors = add(vErrors, instancePath+"/blocked_by/since", "type", {type: expected1});
errors++;
}
}
}
}
if(data.started !== undefined){
let data48 = data.started;
if(notWords(data48)){
vErrors = add(vErrors, instancePath+"/started", "type", {type: expected1});
errors++;
}
}
if(data.finished !== undefined){
let data49 = data.finished;
if(notWords(data49)){
vErrors = add(vErrors, instancePath+"/finished", "type", {type: expected1});
errors++;
}
}
if(data.progress !== undefined){
if(!validate93(data.progress, instancePath+"/progress")){
vErrors = join(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data51 = data.measure;
if(!data51 || typeof data51 != "object"){
vErrors = add(vErrors, instancePath+"/measure", "type", {type: expected15});
errors++;
}
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
if(!validate95(data51[i7], instancePath+"/measure/" + i7)){
vErrors = join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data51)){
if(Object.keys(data51).length < 1){
vErrors = add(vErrors, instancePath+"/measure", "minProperties", {limit: 1});
errors++;
}
for(const key3 in data51){
if(!((((((((key3 === "title") || (key3 === "target")) || (key3 === "unit")) || (key3 === "baseline")) || (key3 === "actual")) || (key3 === "date")) || (key3 === "source")) || (pattern0.test(key3)))){
vErrors = add(vErrors, instancePath+"/measure", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data51.title !== undefined){
let data53 = data51.title;
if(notWords(data53)){
vErrors = add(vErrors, instancePath+"/measure/title", "type", {type: expected1});
errors++;
}
}
if(data51.target !== undefined){
let data54 = data51.target;
if(notWords(data54)){
vErrors = add(vErrors, instancePath+"/measure/target", "type", {type: expected1});
errors++;
}
}
if(data51.unit !== undefined){
let data55 = data51.unit;
if(notWords(data55)){
vErrors = add(vErrors, instancePath+"/measure/unit", "type", {type: expected1});
errors++;
}
}
if(data51.baseline !== undefined){
let data56 = data51.baseline;
if(notWords(data56)){
vErrors = add(vErrors, instancePath+"/measure/baseline", "type", {type: expected1});
errors++;
}
}
if(data51.actual !== undefined){
let data57 = data51.actual;
if(notWords(data57)){
vErrors = add(vErrors, instancePath+"/measure/actual", "type", {type: expected1});
errors++;
}
}
if(data51.date !== undefined){
let data58 = data51.date;
if(notWords(data58)){
vErrors = add(vErrors, instancePath+"/measure/date", "type", {type: expected1});
errors++;
}
}
if(data51.source !== undefined){
if(!validate22(data51.source, instancePath+"/measure/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.rag !== undefined){
let data60 = data.rag;
if(notWords(data60)){
vErrors = add(vErrors, instancePath+"/rag", "type", {type: expected1});
errors++;
}
}
if(data.reviewed !== undefined){
let data61 = data.reviewed;
if(notWords(data61)){
vErrors = add(vErrors, instancePath+"/reviewed", "type", {type: expected1});
errors++;
}
}
if(data.review !== undefined){
let data62 = data.review;
if(notWords(data62)){
vErrors = add(vErrors, instancePath+"/review", "type", {type: expected1});
errors++;
}
}
if(data.evidence !== undefined){
let data63 = data.evidence;
if((!data63 || typeof data63 != "object") && (typeof data63 !== "string")){
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: expected16});
errors++;
}
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
if(!validate99(data63[i8], instancePath+"/evidence/" + i8)){
vErrors = join(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data63)){
if(data63.title === undefined){
vErrors = add(vErrors, instancePath+"/evidence", "required", {missingProperty: "title"});
errors++;
}
for(const key4 in data63){
if(!((((key4 === "title") || (key4 === "url")) || (key4 === "date")) || (pattern0.test(key4)))){
vErrors = add(vErrors, instancePath+"/evidence", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data63.title !== undefined){
let data65 = data63.title;
if(notWords(data65)){
vErrors = add(vErrors, instancePath+"/evidence/title", "type", {type: expected1});
errors++;
}
}
if(data63.url !== undefined){
let data66 = data63.url;
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
vErrors = add(vErrors, instancePath+"/evidence/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence/url", "type", {type: "string"});
errors++;
}
}
if(data63.date !== undefined){
let data67 = data63.date;
if(notWords(data67)){
vErrors = add(vErrors, instancePath+"/evidence/date", "type", {type: expected1});
errors++;
}
}
}
}
if(data.risks !== undefined){
let data68 = data.risks;
if((!data68 || typeof data68 != "object") && (typeof data68 !== "string")){
vErrors = add(vErrors, instancePath+"/risks", "type", {type: expected16});
errors++;
}
if(Array.isArray(data68)){
const len9 = data68.length;
for(let i9=0; i9<len9; i9++){
if(!validate101(data68[i9], instancePath+"/risks/" + i9)){
vErrors = join(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data68)){
if(data68.title === undefined){
vErrors = add(vErrors, instancePath+"/risks", "required", {missingProperty: "title"});
errors++;
}
for(const key5 in data68){
if(!((((key5 === "title") || (key5 === "mitigation")) || (key5 === "owner")) || (pattern0.test(key5)))){
vErrors = add(vErrors, instancePath+"/risks", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data68.title !== undefined){
let data70 = data68.title;
if(notWords(data70)){
vErrors = add(vErrors, instancePath+"/risks/title", "type", {type: expected1});
errors++;
}
}
if(data68.mitigation !== undefined){
let data71 = data68.mitigation;
if(notWords(data71)){
vErrors = add(vErrors, instancePath+"/risks/mitigation", "type", {type: expected1});
errors++;
}
}
if(data68.owner !== undefined){
if(!validate22(data68.owner, instancePath+"/risks/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
const validatePlanActionCode = validate106;
function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(hasFields(data)){
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
if(hasFields(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
}
if(hasFields(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected17, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.implements !== undefined){
if(!validate22(data.implements, instancePath+"/implements")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.part !== undefined){
let data2 = data.part;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/part", "type", {type: expected1});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.area !== undefined){
let data4 = data.area;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/area", "type", {type: expected1});
errors++;
}
}
if(data.owner !== undefined){
if(!validate22(data.owner, instancePath+"/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!validate22(data.support, instancePath+"/support")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!validate32(data.deadline, instancePath+"/deadline")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string"){
vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((((((((data8 === "not started") || (data8 === "in progress")) || (data8 === "blocked")) || (data8 === "done")) || (data8 === "cancelled")) || (data8 === "suspended")) || (data8 === "withdrawn")) || (data8 === "not applicable"))){
vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: expected14});
errors++;
}
}
if(data.start !== undefined){
if(!validate32(data.start, instancePath+"/start")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.finish !== undefined){
if(!validate32(data.finish, instancePath+"/finish")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!validate32(data.expected, instancePath+"/expected")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!validate61(data.duration, instancePath+"/duration")){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.started !== undefined){
let data13 = data.started;
if(notWords(data13)){
vErrors = add(vErrors, instancePath+"/started", "type", {type: expected1});
errors++;
}
}
if(data.finished !== undefined){
let data14 = data.finished;
if(notWords(data14)){
vErrors = add(vErrors, instancePath+"/finished", "type", {type: expected1});
errors++;
}
}
if(data.reviewed !== undefined){
let data15 = data.reviewed;
if(notWords(data15)){
vErrors = add(vErrors, instancePath+"/reviewed", "type", {type: expected1});
errors++;
}
}
if(data.progress !== undefined){
if(!validate93(data.progress, instancePath+"/progress")){
vErrors = join(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined){
let data17 = data.depends_on;
if(((!data17 || typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))){
vErrors = add(vErrors, instancePath+"/depends_on", "type", {type: expected13});
errors++;
}
const _errs38 = errors;
let valid8 = true;
const _errs39 = errors;
if(hasFields(data17)){
let missing1;
if((data17.any_of === undefined) && (missing1 = "any_of")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid1 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs40 = errors;
if(hasFields(data17)){
if(data17.action !== undefined){
vErrors = add(vErrors, instancePath+"/depends_on/action", "false schema", {});
errors++;
}
}
var _valid1 = _errs40 === errors;
valid8 = _valid1;
ifClause0 = "then";
}
else {
const _errs41 = errors;
if(hasFields(data17)){
if(data17.action === undefined){
vErrors = add(vErrors, instancePath+"/depends_on", "required", {missingProperty: "action"});
errors++;
}
}
var _valid1 = _errs41 === errors;
valid8 = _valid1;
ifClause0 = "else";
}
if(!valid8){
}
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!validate64(data17[i0], instancePath+"/depends_on/" + i0)){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data17)){
for(const key1 in data17){
if(!((((((((key1 === "action") || (key1 === "any_of")) || (key1 === "type")) || (key1 === "lag")) || (key1 === "within")) || (key1 === "soft")) || (key1 === "why")) || (pattern0.test(key1)))){
vErrors = add(vErrors, instancePath+"/depends_on", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data17.action !== undefined){
let data20 = data17.action;
if(notWords(data20)){
vErrors = add(vErrors, instancePath+"/depends_on/action", "type", {type: expected1});
errors++;
}
}
if(data17.any_of !== undefined){
let data21 = data17.any_of;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = add(vErrors, instancePath+"/depends_on/any_of", "minItems", {limit: 1});
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!validate65(data21[i1], instancePath+"/depends_on/any_of/" + i1)){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/depends_on/any_of", "type", {type: "array"});
errors++;
}
}
if(data17.type !== undefined){
let data23 = data17.type;
if(typeof data23 !== "string"){
vErrors = add(vErrors, instancePath+"/depends_on/type", "type", {type: "string"});
errors++;
}
if(!((((((((data23 === "finish-to-start") || (data23 === "start-to-start")) || (data23 === "finish-to-finish")) || (data23 === "start-to-finish")) || (data23 === "FS")) || (data23 === "SS")) || (data23 === "FF")) || (data23 === "SF"))){
vErrors = add(vErrors, instancePath+"/depends_on/type", "enum", {allowedValues: expected9});
errors++;
}
}
if(data17.lag !== undefined){
let data24 = data17.lag;
if(notWords(data24)){
vErrors = add(vErrors, instancePath+"/depends_on/lag", "type", {type: expected1});
errors++;
}
}
if(data17.within !== undefined){
let data25 = data17.within;
if(notWords(data25)){
vErrors = add(vErrors, instancePath+"/depends_on/within", "type", {type: expected1});
errors++;
}
}
if(data17.soft !== undefined){
if(typeof data17.soft !== "boolean"){
vErrors = add(vErrors, instancePath+"/depends_on/soft", "type", {type: "boolean"});
errors++;
}
}
if(data17.why !== undefined){
let data27 = data17.why;
if(notWords(data27)){
vErrors = add(vErrors, instancePath+"/depends_on/why", "type", {type: expected1});
errors++;
}
}
}
}
if(data.not_dependent_on !== undefined){
let data28 = data.not_dependent_on;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!validate69(data28[i2], instancePath+"/not_dependent_on/" + i2)){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/not_dependent_on", "type", {type: "array"});
errors++;
}
}
if(data.applies_to !== undefined){
if(!validate22(data.applies_to, instancePath+"/applies_to")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, instancePath+"/optional", "type", {type: "boolean"});
errors++;
}
}
if(data.parent !== undefined){
let data32 = data.parent;
if(notWords(data32)){
vErrors = add(vErrors, instancePath+"/parent", "type", {type: expected1});
errors++;
}
}
if(data.blocked_by !== undefined){
let data33 = data.blocked_by;
if(((!data33 || typeof data33 != "object") && (typeof data33 !== "string")) && (!((typeof data33 == "number") && (isFinite(data33))))){
vErrors = add(vErrors, instancePath+"/blocked_by", "type", {type: expected13});
errors++;
}
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(!validate91(data33[i3], instancePath+"/blocked_by/" + i3)){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data33)){
if(Object.keys(data33).length < 1){
vErrors = add(vErrors, instancePath+"/blocked_by", "minProperties", {limit: 1});
errors++;
}
for(const key2 in data33){
if(!((((key2 === "action") || (key2 === "why")) || (key2 === "since")) || (pattern0.test(key2)))){
vErrors = add(vErrors, instancePath+"/blocked_by", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data33.action !== undefined){
let data35 = data33.action;
if(notWords(data35)){
vErrors = add(vErrors, instancePath+"/blocked_by/action", "type", {type: expected1});
errors++;
}
}
if(data33.why !== undefined){
let data36 = data33.why;
if(notWords(data36)){
vErrors = add(vErrors, instancePath+"/blocked_by/why", "type", {type: expected1});
errors++;
}
}
if(data33.since !== undefined){
let data37 = data33.since;
if(notWords(data37)){
vErrors = add(vErrors, instancePath+"/blocked_by/since", "type", {type: expected1});
errors++;
}
}
}
}
if(data.why !== undefined){
let data38 = data.why;
if(notWords(data38)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.remaining !== undefined){
let data39 = data.remaining;
if(notWords(data39)){
vErrors = add(vErrors, instancePath+"/remaining", "type", {type: expected1});
errors++;
}
}
if(data.rag !== undefined){
let data40 = data.rag;
if(notWords(data40)){
vErrors = add(vErrors, instancePath+"/rag", "type", {type: expected1});
errors++;
}
}
if(data.evidence !== undefined){
let data41 = data.evidence;
if((!data41 || typeof data41 != "object") && (typeof data41 !== "string")){
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: expected16});
errors++;
}
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
if(!validate99(data41[i4], instancePath+"/evidence/" + i4)){
vErrors = join(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data41)){
if(data41.title === undefined){
vErrors = add(vErrors, instancePath+"/evidence", "required", {missingProperty: "title"});
errors++;
}
for(const key3 in data41){
if(!((((key3 === "title") || (key3 === "url")) || (key3 === "date")) || (pattern0.test(key3)))){
vErrors = add(vErrors, instancePath+"/evidence", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data41.title !== undefined){
let data43 = data41.title;
if(notWords(data43)){
vErrors = add(vErrors, instancePath+"/evidence/title", "type", {type: expected1});
errors++;
}
}
if(data41.url !== undefined){
let data44 = data41.url;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
vErrors = add(vErrors, instancePath+"/evidence/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence/url", "type", {type: "string"});
errors++;
}
}
if(data41.date !== undefined){
let data45 = data41.date;
if(notWords(data45)){
vErrors = add(vErrors, instancePath+"/evidence/date", "type", {type: expected1});
errors++;
}
}
}
}
if(data.risks !== undefined){
let data46 = data.risks;
if((!data46 || typeof data46 != "object") && (typeof data46 !== "string")){
vErrors = add(vErrors, instancePath+"/risks", "type", {type: expected16});
errors++;
}
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
if(!validate101(data46[i5], instancePath+"/risks/" + i5)){
vErrors = join(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data46)){
if(data46.title === undefined){
vErrors = add(vErrors, instancePath+"/risks", "required", {missingProperty: "title"});
errors++;
}
for(const key4 in data46){
if(!((((key4 === "title") || (key4 === "mitigation")) || (key4 === "owner")) || (pattern0.test(key4)))){
vErrors = add(vErrors, instancePath+"/risks", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data46.title !== undefined){
let data48 = data46.title;
if(notWords(data48)){
vErrors = add(vErrors, instancePath+"/risks/title", "type", {type: expected1});
errors++;
}
}
if(data46.mitigation !== undefined){
let data49 = data46.mitigation;
if(notWords(data49)){
vErrors = add(vErrors, instancePath+"/risks/mitigation", "type", {type: expected1});
errors++;
}
}
if(data46.owner !== undefined){
if(!validate22(data46.owner, instancePath+"/risks/owner")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data52 = data.measure;
if(!data52 || typeof data52 != "object"){
vErrors = add(vErrors, instancePath+"/measure", "type", {type: expected15});
errors++;
}
if(Array.isArray(data52)){
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
if(!validate95(data52[i6], instancePath+"/measure/" + i6)){
vErrors = join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data52)){
if(Object.keys(data52).length < 1){
vErrors = add(vErrors, instancePath+"/measure", "minProperties", {limit: 1});
errors++;
}
for(const key5 in data52){
if(!((((((((key5 === "title") || (key5 === "target")) || (key5 === "unit")) || (key5 === "baseline")) || (key5 === "actual")) || (key5 === "date")) || (key5 === "source")) || (pattern0.test(key5)))){
vErrors = add(vErrors, instancePath+"/measure", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data52.title !== undefined){
let data54 = data52.title;
if(notWords(data54)){
vErrors = add(vErrors, instancePath+"/measure/title", "type", {type: expected1});
errors++;
}
}
if(data52.target !== undefined){
let data55 = data52.target;
if(notWords(data55)){
vErrors = add(vErrors, instancePath+"/measure/target", "type", {type: expected1});
errors++;
}
}
if(data52.unit !== undefined){
let data56 = data52.unit;
if(notWords(data56)){
vErrors = add(vErrors, instancePath+"/measure/unit", "type", {type: expected1});
errors++;
}
}
if(data52.baseline !== undefined){
let data57 = data52.baseline;
if(notWords(data57)){
vErrors = add(vErrors, instancePath+"/measure/baseline", "type", {type: expected1});
errors++;
}
}
if(data52.actual !== undefined){
let data58 = data52.actual;
if(notWords(data58)){
vErrors = add(vErrors, instancePath+"/measure/actual", "type", {type: expected1});
errors++;
}
}
if(data52.date !== undefined){
let data59 = data52.date;
if(notWords(data59)){
vErrors = add(vErrors, instancePath+"/measure/date", "type", {type: expected1});
errors++;
}
}
if(data52.source !== undefined){
if(!validate22(data52.source, instancePath+"/measure/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.also_stated !== undefined){
let data62 = data.also_stated;
if(Array.isArray(data62)){
const len7 = data62.length;
for(let i7=0; i7<len7; i7++){
if(!validate80(data62[i7], instancePath+"/also_stated/" + i7)){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/also_stated", "type", {type: "array"});
errors++;
}
}
if(data.subject_to !== undefined){
if(!validate22(data.subject_to, instancePath+"/subject_to")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.excludes !== undefined){
if(!validate22(data.excludes, instancePath+"/excludes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.opens !== undefined){
if(!validate32(data.opens, instancePath+"/opens")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.closes !== undefined){
if(!validate32(data.closes, instancePath+"/closes")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.funded_until !== undefined){
if(!validate32(data.funded_until, instancePath+"/funded_until")){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data69 = data.steps;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
if(!validate77(data69[i8], instancePath+"/steps/" + i8)){
vErrors = join(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/steps", "type", {type: "array"});
errors++;
}
}
if(data.done_at !== undefined){
let data71 = data.done_at;
if(notWords(data71)){
vErrors = add(vErrors, instancePath+"/done_at", "type", {type: expected1});
errors++;
}
}
if(data.review !== undefined){
let data72 = data.review;
if(notWords(data72)){
vErrors = add(vErrors, instancePath+"/review", "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
const validateOrganisationCode = validate135;
function validate137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.why === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "why"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "why") || (key0 === "date")) || (key0 === "source")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.why !== undefined){
let data0 = data.why;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/why", "type", {type: expected1});
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
if(data.source !== undefined){
if(!validate22(data.source, instancePath+"/source")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate136(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
for(const key0 in data){
if(!((func2.call(expected18, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.signed_up !== undefined){
let data0 = data.signed_up;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/signed_up", "type", {type: expected1});
errors++;
}
}
if(data.started !== undefined){
let data1 = data.started;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/started", "type", {type: expected1});
errors++;
}
}
if(data.finished !== undefined){
let data2 = data.finished;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/finished", "type", {type: expected1});
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/expected", "type", {type: expected1});
errors++;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/step", "type", {type: expected1});
errors++;
}
}
if(data.blocked !== undefined){
if(!validate137(data.blocked, instancePath+"/blocked")){
vErrors = join(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.withdrawn !== undefined){
if(!validate137(data.withdrawn, instancePath+"/withdrawn")){
vErrors = join(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.opted_out !== undefined){
if(!validate137(data.opted_out, instancePath+"/opted_out")){
vErrors = join(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.not_applicable !== undefined){
if(!validate137(data.not_applicable, instancePath+"/not_applicable")){
vErrors = join(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if((!data9 || typeof data9 != "object") && (typeof data9 !== "string")){
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: expected16});
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!validate99(data9[i0], instancePath+"/evidence/" + i0)){
vErrors = join(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
if(hasFields(data9)){
if(data9.title === undefined){
vErrors = add(vErrors, instancePath+"/evidence", "required", {missingProperty: "title"});
errors++;
}
for(const key1 in data9){
if(!((((key1 === "title") || (key1 === "url")) || (key1 === "date")) || (pattern0.test(key1)))){
vErrors = add(vErrors, instancePath+"/evidence", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data9.title !== undefined){
let data11 = data9.title;
if(notWords(data11)){
vErrors = add(vErrors, instancePath+"/evidence/title", "type", {type: expected1});
errors++;
}
}
if(data9.url !== undefined){
let data12 = data9.url;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
vErrors = add(vErrors, instancePath+"/evidence/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence/url", "type", {type: "string"});
errors++;
}
}
if(data9.date !== undefined){
let data13 = data9.date;
if(notWords(data13)){
vErrors = add(vErrors, instancePath+"/evidence/date", "type", {type: expected1});
errors++;
}
}
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
function validate135(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code"});
errors++;
}
if(data.level === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "level"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "code") || (key0 === "name")) || (key0 === "level")) || (key0 === "pcn")) || (key0 === "progress")) || (key0 === "notes")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/code", "type", {type: expected1});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/name", "type", {type: expected1});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/level", "type", {type: "string"});
errors++;
}
if(!((((((((((data2 === "practice") || (data2 === "pcn")) || (data2 === "place")) || (data2 === "icb")) || (data2 === "region")) || (data2 === "national")) || (data2 === "supplier")) || (data2 === "trust")) || (data2 === "pharmacy")) || (data2 === "other"))){
vErrors = add(vErrors, instancePath+"/level", "enum", {allowedValues: expected4});
errors++;
}
}
if(data.pcn !== undefined){
let data3 = data.pcn;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/pcn", "type", {type: expected1});
errors++;
}
}
if(data.progress !== undefined){
let data4 = data.progress;
if(hasFields(data4)){
for(const key1 in data4){
if(!validate136(data4[key1], instancePath+"/progress/" + escaped(key1))){
vErrors = join(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/progress", "type", {type: "object"});
errors++;
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
const validateConfigCode = validate147;
function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(hasFields(data)))){
vErrors = add(vErrors, instancePath, "type", {type: expected3});
errors++;
}
if(hasFields(data)){
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "title")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
}
}
validate149.errors = vErrors;
return errors === 0;
}
function validate148(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!validate149(data0[i0], instancePath+"/add/" + i0)){
vErrors = join(vErrors, validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/add", "type", {type: "array"});
errors++;
}
}
if(data.remove !== undefined){
let data2 = data.remove;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/remove/" + i1, "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/remove", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate147(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
for(const key0 in data){
if(!(((((((key0 === "profile") || (key0 === "rules")) || (key0 === "by_month")) || (key0 === "due_soon_days")) || (key0 === "reporting_date")) || (key0 === "bank_holidays")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/profile", "type", {type: "string"});
errors++;
}
if(!(((data0 === "drafting") || (data0 === "board")) || (data0 === "audit"))){
vErrors = add(vErrors, instancePath+"/profile", "enum", {allowedValues: expected19});
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(hasFields(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/rules/" + escaped(key1), "type", {type: "string"});
errors++;
}
if(!(((((data2 === "off") || (data2 === "hint")) || (data2 === "information")) || (data2 === "warning")) || (data2 === "error"))){
vErrors = add(vErrors, instancePath+"/rules/" + escaped(key1), "enum", {allowedValues: expected20});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rules", "type", {type: "object"});
errors++;
}
}
if(data.by_month !== undefined){
let data3 = data.by_month;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/by_month", "type", {type: "string"});
errors++;
}
if(!(((data3 === "end") || (data3 === "start")) || (data3 === "either"))){
vErrors = add(vErrors, instancePath+"/by_month", "enum", {allowedValues: expected21});
errors++;
}
}
if(data.due_soon_days !== undefined){
let data4 = data.due_soon_days;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, instancePath+"/due_soon_days", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, instancePath+"/due_soon_days", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.reporting_date !== undefined){
let data5 = data.reporting_date;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/reporting_date", "type", {type: expected1});
errors++;
}
}
if(data.bank_holidays !== undefined){
if(!validate148(data.bank_holidays, instancePath+"/bank_holidays")){
vErrors = join(vErrors, validate148.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
const validateGuidanceCode = validate152;
const pattern59 = new RegExp("^[^\\s#]+$", "u");
function validate152(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.reference === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "reference"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "reference") || (key0 === "title")) || (key0 === "issuer")) || (key0 === "date")) || (key0 === "date_note")) || (key0 === "url")) || (key0 === "supersedes")) || (key0 === "addressees")) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(notWords(data0)){
vErrors = add(vErrors, instancePath+"/reference", "type", {type: expected1});
errors++;
}
if(typeof data0 === "string"){
if(!pattern59.test(data0)){
vErrors = add(vErrors, instancePath+"/reference", "pattern", {pattern: "^[^\\s#]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if(notWords(data1)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: expected1});
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/date", "type", {type: expected1});
errors++;
}
}
if(data.date_note !== undefined){
let data4 = data.date_note;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/date_note", "type", {type: expected1});
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = add(vErrors, instancePath+"/url", "pattern", {pattern: "^https?://\\S+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.supersedes !== undefined){
if(!validate22(data.supersedes, instancePath+"/supersedes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.addressees !== undefined){
if(!validate22(data.addressees, instancePath+"/addressees")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
const validateChecklistFileCode = validate155;
function validate155(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind"});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "format"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "actions"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected7, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("checklist" !== data.kind){
vErrors = add(vErrors, instancePath+"/kind", "const", {allowedValue: "checklist"});
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
vErrors = add(vErrors, instancePath+"/format", "const", {allowedValue: 1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/version", "type", {type: expected1});
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, instancePath+"/version", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
if(notWords(data5)){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: expected1});
errors++;
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if(notWords(data6)){
vErrors = add(vErrors, instancePath+"/issued", "type", {type: expected1});
errors++;
}
}
if(data.supersedes !== undefined){
if(!validate22(data.supersedes, instancePath+"/supersedes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
let data8 = data.period;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/period", "type", {type: expected1});
errors++;
}
}
if(data.checklists !== undefined){
if(!validate22(data.checklists, instancePath+"/checklists")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data10 = data.sources;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!validate25(data10[i0], instancePath+"/sources/" + i0)){
vErrors = join(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sources", "type", {type: "array"});
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
if(hasFields(data12)){
for(const key1 in data12){
if(!validate27(data12[key1], instancePath+"/roles/" + escaped(key1))){
vErrors = join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roles", "type", {type: "object"});
errors++;
}
}
if(data.areas !== undefined){
let data14 = data.areas;
if(hasFields(data14)){
for(const key2 in data14){
if(!validate29(data14[key2], instancePath+"/areas/" + escaped(key2))){
vErrors = join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/areas", "type", {type: "object"});
errors++;
}
}
if(data.periods !== undefined){
let data16 = data.periods;
if(hasFields(data16)){
for(const key3 in data16){
if(!validate32(data16[key3], instancePath+"/periods/" + escaped(key3))){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/periods", "type", {type: "object"});
errors++;
}
}
if(data.rag_key !== undefined){
let data18 = data.rag_key;
if(hasFields(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if(notWords(data19)){
vErrors = add(vErrors, instancePath+"/rag_key/" + escaped(key4), "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rag_key", "type", {type: "object"});
errors++;
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.amendments !== undefined){
let data21 = data.amendments;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!validate36(data21[i1], instancePath+"/amendments/" + i1)){
vErrors = join(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/amendments", "type", {type: "array"});
errors++;
}
}
if(data.actions !== undefined){
let data23 = data.actions;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!validate53(data23[i2], instancePath+"/actions/" + i2)){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/actions", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
const validatePlanFileCode = validate165;
function validate165(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(hasFields(data)){
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind"});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "format"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "actions"});
errors++;
}
for(const key0 in data){
if(!((func2.call(expected8, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
vErrors = add(vErrors, instancePath+"/kind", "const", {allowedValue: "plan"});
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
vErrors = add(vErrors, instancePath+"/format", "const", {allowedValue: 1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(notWords(data2)){
vErrors = add(vErrors, instancePath+"/id", "type", {type: expected1});
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if(notWords(data3)){
vErrors = add(vErrors, instancePath+"/version", "type", {type: expected1});
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, instancePath+"/version", "pattern", {pattern: "^[^\\s:@]+$"});
errors++;
}
}
}
if(data.title !== undefined){
let data4 = data.title;
if(notWords(data4)){
vErrors = add(vErrors, instancePath+"/title", "type", {type: expected1});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"});
errors++;
}
}
}
if(data.organisation !== undefined){
if(!validate40(data.organisation, instancePath+"/organisation")){
vErrors = join(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.checklists !== undefined){
if(!validate22(data.checklists, instancePath+"/checklists")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.as_of !== undefined){
let data7 = data.as_of;
if(notWords(data7)){
vErrors = add(vErrors, instancePath+"/as_of", "type", {type: expected1});
errors++;
}
}
if(data.sro !== undefined){
let data8 = data.sro;
if(notWords(data8)){
vErrors = add(vErrors, instancePath+"/sro", "type", {type: expected1});
errors++;
}
}
if(data.period !== undefined){
let data9 = data.period;
if(notWords(data9)){
vErrors = add(vErrors, instancePath+"/period", "type", {type: expected1});
errors++;
}
}
if(data.people !== undefined){
let data10 = data.people;
if(hasFields(data10)){
for(const key1 in data10){
if(!validate43(data10[key1], instancePath+"/people/" + escaped(key1))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/people", "type", {type: "object"});
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
if(hasFields(data12)){
for(const key2 in data12){
if(!validate27(data12[key2], instancePath+"/roles/" + escaped(key2))){
vErrors = join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roles", "type", {type: "object"});
errors++;
}
}
if(data.areas !== undefined){
let data14 = data.areas;
if(hasFields(data14)){
for(const key3 in data14){
if(!validate29(data14[key3], instancePath+"/areas/" + escaped(key3))){
vErrors = join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/areas", "type", {type: "object"});
errors++;
}
}
if(data.periods !== undefined){
let data16 = data.periods;
if(hasFields(data16)){
for(const key4 in data16){
if(!validate32(data16[key4], instancePath+"/periods/" + escaped(key4))){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/periods", "type", {type: "object"});
errors++;
}
}
if(data.rag_key !== undefined){
let data18 = data.rag_key;
if(hasFields(data18)){
for(const key5 in data18){
let data19 = data18[key5];
if(notWords(data19)){
vErrors = add(vErrors, instancePath+"/rag_key/" + escaped(key5), "type", {type: expected1});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rag_key", "type", {type: "object"});
errors++;
}
}
if(data.sources !== undefined){
let data20 = data.sources;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!validate25(data20[i0], instancePath+"/sources/" + i0)){
vErrors = join(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sources", "type", {type: "array"});
errors++;
}
}
if(data.not_applicable !== undefined){
let data22 = data.not_applicable;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!validate49(data22[i1], instancePath+"/not_applicable/" + i1)){
vErrors = join(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/not_applicable", "type", {type: "array"});
errors++;
}
}
if(data.notes !== undefined){
if(!validate22(data.notes, instancePath+"/notes")){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data25 = data.actions;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!validate106(data25[i2], instancePath+"/actions/" + i2)){
vErrors = join(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/actions", "type", {type: "array"});
errors++;
}
}
if(data.organisations !== undefined){
let data27 = data.organisations;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
if(!validate135(data27[i3], instancePath+"/organisations/" + i3)){
vErrors = join(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/organisations", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate165.errors = vErrors;
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
