/** The five volumes of the handbook: slug → clause prefix, title and the ledger of source facts it is made from. */
export const VOLUMES = {
  operations: { prefix: 'ops', title: '客服部运营管理', document: 'A' },
  outsourcing: { prefix: 'out', title: '外包坐席管理', document: 'B' },
  retention: { prefix: 'ret', title: '10088 客户保有与电话经理', document: 'C' },
  department: { prefix: 'dep', title: '运营部实施细则', document: 'D' },
  'service-system': { prefix: 'svc', title: '客户服务体系', document: 'E' },
} as const;

export type Volume = keyof typeof VOLUMES;

export const VOLUME_SLUGS = Object.keys(VOLUMES) as [Volume, ...Volume[]];
