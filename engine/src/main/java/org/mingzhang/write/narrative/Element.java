package org.mingzhang.write.narrative;

import java.util.List;
import org.mingzhang.phrase.Template;

/** One step of an outline. */
sealed interface Element {
  /** A heading of its own words without a number, at the highest level: 一、文字部分. */
  record Title(Template words) implements Element {}

  /** One of the set's official sections, numbered at the highest level. */
  record Section(String title) implements Element {}

  /** A numbered heading. */
  record Heading(Template words, int level) implements Element {}

  /** A paragraph of sentences; a sentence with nothing to say is left out, and so is a paragraph of none. */
  record Say(List<Template> sentences, int level) implements Element {}

  /**
   * Paragraphs that people have written.
   *
   * @param ask what is asked of them where they have not; empty where the text may be missing
   * @param level how several are numbered where they bear no numbers of their own
   */
  record Prose(String topic, Template about, String ask, int level) implements Element {}

  /** A table of the set by its file name, or all numbered ones where the name is {@link #NUMBERED}. */
  record TableOf(String form) implements Element {
    static final String NUMBERED = "numbered";
  }

  record ChartOf(String chart) implements Element {}

  /** The terms used in the document, explained. */
  record GlossaryOf(int level) implements Element {}

  /** Steps to be repeated for each of something; {@code each} is empty for a group told once. */
  record Group(Loop each, List<Element> steps) implements Element {
    public Group {
      steps = List.copyOf(steps);
    }
  }

  /** A step taken only where it has something to speak of. */
  record Guarded(Condition condition, Element step) implements Element {}
}
