import { fullPoints, type Paper } from '../quiz/paper.ts';
import { outcome, qtiItem, set } from './qti-item.ts';
import { asks, decimal, STRICT_FILL, type Task, tasksOf } from './tasks.ts';
import { writeXml, type Xml, xml, xmlName } from './xml.ts';

export type QtiVersion = '3.0' | '2.1';

/**
 * A paper as the files of a QTI package: a test, an item for each task, and the manifest; with them, in Chinese, what the
 * format could not take along.
 */
export function writeQti(
  paper: Paper,
  version: QtiVersion,
): { files: Record<string, string>; left: string[] } {
  const tasks = tasksOf(paper);
  const write = version === '3.0' ? version3 : version2;
  const items = tasks.map((task) => [itemFile(task), write(qtiItem(task))]);
  return {
    files: {
      'imsmanifest.xml': writeXml(manifest(paper, tasks, version)),
      'test.xml': write(test(paper, tasks)),
      ...Object.fromEntries(items),
    },
    left: left(tasks),
  };
}

function itemFile({ id }: Task): string {
  return `items/${xmlName(id)}.xml`;
}

function test(paper: Paper, tasks: readonly Task[]): Xml {
  const parts = paper.items.map(({ question }) => {
    const refs = tasks.filter((task) => task.question.id === question.id).map(itemRef);
    if (question.kind !== 'case') return refs[0] as Xml;
    const identifier = xmlName(question.id);
    return xml(
      'qti-assessment-section',
      { identifier, title: '案例', visible: false, 'keep-together': true },
      ...refs,
    );
  });
  const sum = xml('qti-test-variables', { 'variable-identifier': 'SCORE', 'weight-identifier': 'POINTS' });
  // Marks are to two decimals, so a half of the last place below the pass mark still passes.
  const passMark = xml('qti-base-value', { 'base-type': 'float' }, decimal(paper.passPoints - 0.005));
  return xml(
    'qti-assessment-test',
    { identifier: xmlName(`paper/${paper.id}`), title: paper.title },
    outcome('SCORE', { 'normal-maximum': fullPoints(paper) }, 0),
    xml('qti-outcome-declaration', { identifier: 'PASSED', cardinality: 'single', 'base-type': 'boolean' }),
    xml('qti-time-limits', { 'max-time': Math.round(paper.minutes * 60) }),
    xml(
      'qti-test-part',
      { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'simultaneous' },
      xml(
        'qti-assessment-section',
        { identifier: 'section', title: paper.title, visible: true },
        ...(paper.shuffle ? [xml('qti-ordering', { shuffle: true })] : []),
        ...parts,
      ),
    ),
    xml(
      'qti-outcome-processing',
      {},
      set('SCORE', xml('qti-sum', {}, sum)),
      set('PASSED', xml('qti-gte', {}, xml('qti-variable', { identifier: 'SCORE' }), passMark)),
    ),
  );
}

function itemRef(task: Task): Xml {
  return xml(
    'qti-assessment-item-ref',
    { identifier: `ref.${xmlName(task.id)}`, href: itemFile(task) },
    xml('qti-weight', { identifier: 'POINTS', value: decimal(task.points) }),
  );
}

const MANIFEST = {
  '3.0': {
    xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'QTI Package',
    schemaversion: '3.0.0',
    suffix: 'xmlv3p0',
  },
  '2.1': {
    xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'QTIv2.1 Package',
    schemaversion: '1.0.0',
    suffix: 'xmlv2p1',
  },
};

function manifest(paper: Paper, tasks: readonly Task[], version: QtiVersion): Xml {
  const { xmlns, schema, schemaversion, suffix } = MANIFEST[version];
  const resource = (identifier: string, kind: 'test' | 'item', href: string, ...needs: Xml[]) =>
    xml('resource', { identifier, type: `imsqti_${kind}_${suffix}`, href }, xml('file', { href }), ...needs);
  const needs = tasks.map(({ id }) => xml('dependency', { identifierref: `res.${xmlName(id)}` }));
  return xml(
    'manifest',
    { xmlns, identifier: xmlName(`package/${paper.id}`) },
    xml('metadata', {}, xml('schema', {}, schema), xml('schemaversion', {}, schemaversion)),
    xml('organizations'),
    xml(
      'resources',
      {},
      resource('res.test', 'test', 'test.xml', ...needs),
      ...tasks.map((task) => resource(`res.${xmlName(task.id)}`, 'item', itemFile(task))),
    ),
  );
}

function version3(root: Xml): string {
  const attributes = { xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0', ...root.attributes };
  return writeXml({ ...root, attributes });
}

/** QTI 2.1 has the same elements and attributes, named in camel case, and no element around a feedback's content. */
function version2(root: Xml): string {
  const { name, attributes, children } = renamed(root);
  return writeXml(
    xml(name, { xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1', ...attributes }, ...children),
  );
}

function renamed({ name, attributes, children }: Xml): Xml {
  return xml(
    camelCase(name.replace(/^qti-/, '')),
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [camelCase(key), value])),
    ...children
      .flatMap((child) =>
        typeof child === 'object' && child.name === 'qti-content-body' ? child.children : [child],
      )
      .map((child) => (typeof child === 'string' ? child : renamed(child))),
  );
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, char: string) => char.toUpperCase());
}

function left(tasks: readonly Task[]): string[] {
  return [
    '及格分写在整卷的结果规则里（PASSED），有的系统不认，导入以后请核对；时间和乱序也一样。',
    asks(tasks, 'case') && '案例题拆成了一步一题，放在同一节里，案情写在每一题前面，分值平分。',
    asks(tasks, 'numeric') && '数值题只认数字，不要写单位；单位写在空格后面。',
    asks(tasks, 'fill') && STRICT_FILL,
  ].filter((line) => line !== false);
}
