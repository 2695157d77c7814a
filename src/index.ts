export { readArticle, type Article } from './article/article.ts'
export { defineRule, type Rule } from './core/rule.ts'
