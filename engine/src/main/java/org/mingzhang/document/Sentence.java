package org.mingzhang.document;

import java.util.List;
import org.mingzhang.fact.Place;

/**
 * A sentence of the narrative, its hard line breaks joined.
 *
 * @param text without the line breaks; spaces between Chinese characters dropped, digits and latin words kept apart
 * @param headings the headings it stands under, outermost first
 * @param paragraph position of its paragraph in the document, so neighbours can be told
 */
public record Sentence(String text, List<String> headings, int paragraph, Place place) {
  public Sentence {
    headings = List.copyOf(headings);
  }
}
