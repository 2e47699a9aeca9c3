import { type Day, parseIsoDay } from '../../time/index.js';

/** An integrated care board, by its ODS code. */
export interface BoardEntry {
  readonly code: string;
  readonly name: string;
  /** First day. */
  readonly from: Day;
  /** Last day; null for one that goes on. */
  readonly to: Day | null;
  /** The codes of the boards that took its place; several when it was divided between them. */
  readonly successors: readonly string[];
}

/** The day up to which the table below speaks: boards that were formed or closed later are not in it. */
export const boardTableIssued: Day = parseIsoDay('2026-04-01') ?? 0;

type Row = readonly [code: string, name: string, from: string, to: string | null, successors: readonly string[]];

/** The boards of England since they were set up on 1 July 2022, with the mergers of 1 April 2026. */
const rows: readonly Row[] = [
  ['QOX', 'NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board', '2022-07-01', null, []],
  ['QHG', 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board', '2022-07-01', '2026-03-31', ['S1Y5D']],
  ['QHL', 'NHS Birmingham and Solihull Integrated Care Board', '2022-07-01', null, []],
  ['QUA', 'NHS Black Country Integrated Care Board', '2022-07-01', null, []],
  ['QUY', 'NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board', '2022-07-01', null, []],
  [
    'QU9',
    'NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board',
    '2022-07-01',
    '2026-03-31',
    ['S0E4D'],
  ],
  ['QUE', 'NHS Cambridgeshire and Peterborough Integrated Care Board', '2022-07-01', '2026-03-31', ['S1Y5D']],
  ['S1Y5D', 'NHS Central East Integrated Care Board', '2026-04-01', null, []],
  ['QYG', 'NHS Cheshire and Merseyside Integrated Care Board', '2022-07-01', null, []],
  ['QT6', 'NHS Cornwall and the Isles of Scilly Integrated Care Board', '2022-07-01', null, []],
  ['QWU', 'NHS Coventry and Warwickshire Integrated Care Board', '2022-07-01', null, []],
  ['QJ2', 'NHS Derby and Derbyshire Integrated Care Board', '2022-07-01', null, []],
  ['QJK', 'NHS Devon Integrated Care Board', '2022-07-01', null, []],
  ['QVV', 'NHS Dorset Integrated Care Board', '2022-07-01', null, []],
  ['D7T5G', 'NHS Essex Integrated Care Board', '2026-04-01', null, []],
  ['QNQ', 'NHS Frimley Integrated Care Board', '2022-07-01', '2026-03-31', ['S0E4D', 'S9B9J', 'QRL']],
  ['QR1', 'NHS Gloucestershire Integrated Care Board', '2022-07-01', null, []],
  ['QOP', 'NHS Greater Manchester Integrated Care Board', '2022-07-01', null, []],
  ['QRL', 'NHS Hampshire and Isle of Wight Integrated Care Board', '2022-07-01', null, []],
  ['QGH', 'NHS Herefordshire and Worcestershire Integrated Care Board', '2022-07-01', null, []],
  ['QM7', 'NHS Hertfordshire and West Essex Integrated Care Board', '2022-07-01', '2026-03-31', ['S1Y5D', 'D7T5G']],
  ['QOQ', 'NHS Humber and North Yorkshire Integrated Care Board', '2022-07-01', null, []],
  ['QKS', 'NHS Kent and Medway Integrated Care Board', '2022-07-01', null, []],
  ['QE1', 'NHS Lancashire and South Cumbria Integrated Care Board', '2022-07-01', null, []],
  ['QK1', 'NHS Leicester, Leicestershire and Rutland Integrated Care Board', '2022-07-01', null, []],
  ['QJM', 'NHS Lincolnshire Integrated Care Board', '2022-07-01', null, []],
  ['QH8', 'NHS Mid and South Essex Integrated Care Board', '2022-07-01', '2026-03-31', ['D7T5G']],
  ['T6Y0W', 'NHS Norfolk and Suffolk Integrated Care Board', '2026-04-01', null, []],
  ['QMM', 'NHS Norfolk and Waveney Integrated Care Board', '2022-07-01', '2026-03-31', ['T6Y0W']],
  ['QMJ', 'NHS North Central London Integrated Care Board', '2022-07-01', '2026-03-31', ['Z9B2Z']],
  ['QMF', 'NHS North East London Integrated Care Board', '2022-07-01', null, []],
  ['QHM', 'NHS North East and North Cumbria Integrated Care Board', '2022-07-01', null, []],
  ['QRV', 'NHS North West London Integrated Care Board', '2022-07-01', '2026-03-31', ['Z9B2Z']],
  ['QPM', 'NHS Northamptonshire Integrated Care Board', '2022-07-01', null, []],
  ['QT1', 'NHS Nottingham and Nottinghamshire Integrated Care Board', '2022-07-01', null, []],
  ['QOC', 'NHS Shropshire, Telford and Wrekin Integrated Care Board', '2022-07-01', null, []],
  ['QSL', 'NHS Somerset Integrated Care Board', '2022-07-01', null, []],
  ['QKK', 'NHS South East London Integrated Care Board', '2022-07-01', null, []],
  ['QWE', 'NHS South West London Integrated Care Board', '2022-07-01', null, []],
  ['QF7', 'NHS South Yorkshire Integrated Care Board', '2022-07-01', null, []],
  ['QNC', 'NHS Staffordshire and Stoke-on-Trent Integrated Care Board', '2022-07-01', null, []],
  ['QJG', 'NHS Suffolk and North East Essex Integrated Care Board', '2022-07-01', '2026-03-31', ['D7T5G', 'T6Y0W']],
  ['QXU', 'NHS Surrey Heartlands Integrated Care Board', '2022-07-01', '2026-03-31', ['S9B9J']],
  ['S9B9J', 'NHS Surrey and Sussex Integrated Care Board', '2026-04-01', null, []],
  ['QNX', 'NHS Sussex Integrated Care Board', '2022-07-01', '2026-03-31', ['S9B9J']],
  ['S0E4D', 'NHS Thames Valley Integrated Care Board', '2026-04-01', null, []],
  ['QWO', 'NHS West Yorkshire Integrated Care Board', '2022-07-01', null, []],
  ['Z9B2Z', 'NHS West and North London Integrated Care Board', '2026-04-01', null, []],
];

const entries: readonly BoardEntry[] = rows.map(([code, name, from, to, successors]) => ({
  code,
  name,
  from: parseIsoDay(from) ?? 0,
  to: to === null ? null : (parseIsoDay(to) ?? null),
  successors,
}));

const byCode = new Map(entries.map((entry) => [entry.code, entry]));

/** The board with this code, or undefined when the table has none. */
export function boardByCode(code: string): BoardEntry | undefined {
  return byCode.get(code.trim().toUpperCase());
}
