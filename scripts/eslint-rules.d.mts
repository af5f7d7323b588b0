import type { Rule } from 'eslint';

export declare const daifaRules: { rules: Record<'meaningful-names' | 'few-dependencies', Rule.RuleModule> };
