import type { Paper } from '../quiz/paper.ts';
import type { ScormVersion } from './scorm-interaction.ts';
import { writeXml, type Xml, xml, xmlName } from './xml.ts';

/** The built player, the same in every package: `player.js` and `player.css`. */
export interface Player {
  script: string;
  style: string;
}

/** A paper as the files of a SCORM package (1.2, or 2004 3rd Edition), and in Chinese what to know about it. */
export function writeScorm(
  paper: Paper,
  version: ScormVersion,
  { script, style }: Player,
): { files: Record<string, string>; left: string[] } {
  const content = {
    'index.html': PAGE,
    'paper.js': `window.callbookPaper = ${JSON.stringify({ version, paper })};\n`,
    'player.js': script,
    'player.css': style,
  };
  return {
    files: { 'imsmanifest.xml': writeXml(manifest(paper, version, Object.keys(content))), ...content },
    left: [
      '题目和答案都在包里，懂技术的学员能从浏览器里看到。要防这一点，请把题目导入平台自己的题库（GIFT、Moodle XML 或者 QTI）。',
      '考几次、谁能看成绩，在平台里设置。',
    ],
  };
}

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>考试</title>
    <link rel="stylesheet" href="player.css">
  </head>
  <body>
    <main id="player">
      <noscript>这个考试要打开浏览器的 JavaScript 才能做。</noscript>
    </main>
    <script src="paper.js"></script>
    <script src="player.js"></script>
  </body>
</html>
`;

const VERSIONS = {
  '1.2': {
    schemaversion: '1.2',
    scormtype: 'adlcp:scormtype',
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
  },
  '2004': {
    schemaversion: '2004 3rd Edition',
    scormtype: 'adlcp:scormType',
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
  },
};

function manifest(paper: Paper, version: ScormVersion, files: readonly string[]): Xml {
  const { schemaversion, scormtype, namespaces } = VERSIONS[version];
  const title = xml('title', {}, paper.title);
  const sequencing = (rule: string, attributes: Xml['attributes']) =>
    version === '2004' ? [xml('imsss:sequencing', {}, xml(`imsss:${rule}`, attributes))] : [];
  return xml(
    'manifest',
    { identifier: xmlName(`scorm/${paper.id}`), version: '1.0', ...namespaces },
    xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, schemaversion)),
    xml(
      'organizations',
      { default: 'organization' },
      xml(
        'organization',
        { identifier: 'organization' },
        title,
        xml(
          'item',
          { identifier: 'exam', identifierref: 'player', isvisible: true },
          title,
          // Without it a system may call the exam completed and passed by itself.
          ...sequencing('deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }),
        ),
        // Without it a system may show a table of contents instead of the exam.
        ...sequencing('controlMode', { choice: true, flow: true }),
      ),
    ),
    xml(
      'resources',
      {},
      xml(
        'resource',
        { identifier: 'player', type: 'webcontent', [scormtype]: 'sco', href: 'index.html' },
        ...files.map((href) => xml('file', { href })),
      ),
    ),
  );
}
