package org.mingzhang.document;

import java.util.List;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Fact;

/**
 * 公开文件: a whole published document as read: what it is, its contents list, tables, sentences, and all the facts and
 * claims they state.
 */
public record Disclosure(
    Source source,
    Profile profile,
    List<ContentsEntry> contents,
    List<Table> tables,
    List<Sentence> sentences,
    List<Statement> statements,
    List<Claim> claims,
    List<Fact> facts,
    List<SelfEvaluation> evaluations,
    List<Source.Problem> problems) {
  public Disclosure {
    contents = List.copyOf(contents);
    tables = List.copyOf(tables);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
    evaluations = List.copyOf(evaluations);
    problems = List.copyOf(problems);
  }
}
