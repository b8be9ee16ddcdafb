import type { Parents } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { CollectionName } from '../../model/records/reference.ts';
import type { BodyReport } from './body-report.ts';
import { checkEntities } from './check-text.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import type { Finding } from '../../load/place.ts';
import { proseComponent, type ProseComponent } from '../../load/body/prose-components.ts';
import { unknownComponent } from '../../load/body/syntax-fault.ts';

/** A component in prose, inline or as a block. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component with any name. */
export function isComponent(node: { type: string }): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Checks a component: its name, attributes, place and content. Skips unknown components inside another unknown
 * one.
 */
export function checkComponent(
  node: ComponentNode,
  ancestors: readonly Parents[],
  report: BodyReport,
): void {
  const component = proseComponent(node.name);
  const tag = /^<[^>\n]*>?/.exec(report.raw(node))?.[0].length ?? 1;
  if (!component) {
    const inside = ancestors.some((outer) => isComponent(outer) && !proseComponent(outer.name));
    const finding = node.name === null ? fragment : unknownComponent(node.name);
    if (!inside) report.add(node, finding, 0, tag);
    return;
  }
  checkAttributes(node, component, report);
  const place = placeProblem(node, component, ancestors, report.collection);
  if (place) report.add(node, { rule: 'component-place', ...place }, 0, tag);
}

const fragment: Finding = {
  rule: 'known-component',
  message: '<> is code, and prose holds none.',
  fix: 'Remove it, or write &lt; for the sign itself.',
};

function checkAttributes(node: ComponentNode, component: ProseComponent, report: BodyReport): void {
  const known = Object.keys(component.attributes);
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report.add(
        attribute,
        literal('Braces run code, and content never runs.', `Write ${component.example}.`),
      );
      continue;
    }
    const form = Object.hasOwn(component.attributes, attribute.name)
      ? component.attributes[attribute.name]
      : undefined;
    if (!form) {
      const list = known.map((name) => `${name}="…"`).join(', ');
      const fix = `${suggestion(attribute.name, known)}Write ${list === '' ? component.example : `only ${list}`}.`;
      report.add(attribute, literal(`<${node.name}> has no attribute “${attribute.name}”.`, fix));
    } else if (seen.has(attribute.name)) {
      report.add(
        attribute,
        literal(`The attribute “${attribute.name}” stands here twice.`, 'Keep one of the two.'),
      );
    } else {
      checkValue(attribute, form.problem, report);
    }
    seen.add(attribute.name);
  }
  for (const [name, { needed }] of Object.entries(component.attributes)) {
    if (!needed || seen.has(name)) continue;
    report.add(
      node,
      literal(`<${node.name}> needs the attribute “${name}”.`, `Write ${component.example}.`),
      0,
      (node.name?.length ?? 0) + 1,
    );
  }
  if (seen.has('translation') && !seen.has('by')) {
    report.add(
      node,
      literal('Who made this translation is not said.', 'Add by="human" or by="machine".'),
      0,
      (node.name?.length ?? 0) + 1,
    );
  }
}

function checkValue(
  attribute: MdxJsxAttribute,
  problem: (value: string) => string | undefined,
  report: BodyReport,
): void {
  const { name, value } = attribute;
  if (typeof value !== 'string') {
    const message = value
      ? 'Braces run code, and content never runs.'
      : `The attribute “${name}” has no value.`;
    report.add(attribute, literal(message, `Write a text between double quotes: ${name}="…".`));
    return;
  }
  const wrong = problem(value);
  if (wrong) report.add(attribute, literal(`“${value}” cannot stand in “${name}”.`, wrong));
  checkEntities(attribute, report);
}

function literal(message: string, fix: string): Finding {
  return { rule: 'literal-attribute', message, fix };
}

function placeProblem(
  node: ComponentNode,
  component: ProseComponent,
  ancestors: readonly Parents[],
  collection: CollectionName,
): { message: string; fix: string } | undefined {
  if (component.isList && collection !== 'pages') {
    return {
      message: `<${node.name}> is a list that the site makes, and stands in pages alone.`,
      fix: 'Leave it out here.',
    };
  }
  if (component.isList && (node.type !== 'mdxJsxFlowElement' || ancestors.length > 1)) {
    return {
      message: `<${node.name}> is a list, and stands inside a line or a block.`,
      fix: `Write ${component.example} on a line of its own, between empty lines.`,
    };
  }
  const outer = ancestors
    .filter(isComponent)
    .find(({ name }) => name !== null && !component.within.includes(name));
  if (outer) {
    return {
      message: `<${node.name}> stands inside <${outer.name}>.`,
      fix: `Close <${outer.name}> before it, or leave one of the two out.`,
    };
  }
  if (!component.holdsWords && node.children.length > 0) {
    return {
      message: `<${node.name}> holds text, which the source of this page would show to anyone.`,
      fix: `Write ${component.example}, without the text itself.`,
    };
  }
  if (component.holdsWords && toString(node).trim() === '') {
    return { message: `<${node.name}> holds no words.`, fix: `Write ${component.example}.` };
  }
  if (component.holdsWords && node.type === 'mdxJsxFlowElement') {
    return {
      message: `<${node.name}> stands on a line of its own, round whole paragraphs.`,
      fix: `Write the tags and the words in one line of a paragraph: ${component.example}.`,
    };
  }
  return undefined;
}
