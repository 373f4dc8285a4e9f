import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A golden case: the form is described at the head of rules.yaml. */
export interface Case {
  id: string;
  topic: string;
  volume: string;
  situation: string;
  inputs: Record<string, unknown>;
  expect: Record<string, unknown>;
  because: string[];
  ruling_needed?: string;
}

export function readCases(file: string): Case[] {
  return parse(readFileSync(file, 'utf8')) as Case[];
}
