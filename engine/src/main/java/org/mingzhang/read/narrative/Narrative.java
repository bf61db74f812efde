package org.mingzhang.read.narrative;

import java.util.List;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Fact;

/**
 * What the running text of a document says.
 *
 * @param facts amounts whose coordinate is certain, each with the position of its claim as origin
 */
public record Narrative(
    List<Sentence> sentences, List<Statement> statements, List<Claim> claims, List<Fact> facts) {
  public Narrative {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
  }
}
