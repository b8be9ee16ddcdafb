import type { Nodes } from 'mdast';
import type { Place, Problem } from '../../model/problem.ts';
import type { CollectionName } from '../../model/records/reference.ts';
import type { RuleId } from '../../model/rules/all-rules.ts';
import { mostOfOneRule } from '../reports/limit-problems.ts';
import type { Prose } from '../../load/schema/load-record.ts';
import { cutQuoted, problemAt, type Finding } from '../../load/place.ts';

type Positioned = Pick<Nodes, 'position'>;

/** Collects the problems of one body, each with the text of its node. */
export class BodyReport {
  readonly problems: Problem[] = [];
  readonly #record: Prose;
  readonly #counts = new Map<RuleId, number>();

  constructor(record: Prose) {
    this.#record = record;
  }

  /** The collection of the record that the body belongs to. */
  get collection(): CollectionName {
    return this.#record.collection;
  }

  /** Adds a problem with a node, or with `length` characters of it from `from` on. */
  add(node: Positioned, finding: Finding, from = 0, length?: number): void {
    this.#counts.set(finding.rule, (this.#counts.get(finding.rule) ?? 0) + 1);
    const [start, end] = this.#bounds(node);
    this.problems.push(
      problemAt(
        this.#record.file,
        start + from,
        length === undefined ? end : start + from + length,
        finding,
      ),
    );
  }

  /** True if a rule already has as many problems as are reported one by one. Then no more hints are needed. */
  isFull(rule: RuleId): boolean {
    return (this.#counts.get(rule) ?? 0) >= mostOfOneRule;
  }

  /** The node’s text as written in the file, with entities and escapes. */
  raw(node: Positioned): string {
    return this.#record.file.text.slice(...this.#bounds(node));
  }

  /** The place of the node, with its text. */
  place(node: Positioned): Place & { readonly quoted: string } {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { file: this.#record.file.path, line, column, quoted: cutQuoted(this.raw(node)) };
  }

  #bounds({ position }: Positioned): [number, number] {
    return [
      position?.start.offset ?? this.#record.bodyOffset,
      position?.end.offset ?? this.#record.bodyOffset,
    ];
  }
}
