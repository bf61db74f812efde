package org.mingzhang.check;

import java.util.List;
import org.mingzhang.fact.Place;

/** Something that could not be checked, and why: said, never silent. */
public record Unchecked(String what, String why, List<Place> places) {
  public Unchecked {
    places = List.copyOf(places);
  }
}
