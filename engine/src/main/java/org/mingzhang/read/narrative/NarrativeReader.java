package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Source;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Table;

/** Reads the running text of a document. */
public final class NarrativeReader {
  private NarrativeReader() {}

  /**
   * The sentences of a document and what they state.
   *
   * @param tables the document's tables: their lines are no narrative, and their coded rows say which account a name is
   */
  public static Narrative read(Source source, List<Table> tables, Profile profile) {
    List<Passage> passages = Passages.of(source, tables);
    if (passages.isEmpty()) return new Narrative(List.of(), List.of(), List.of(), List.of());
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      first.add(sentences.size());
      Passage passage = passages.get(i);
      int start = 0;
      for (int end : passage.sentenceEnds()) {
        String text = passage.text().substring(start, end);
        sentences.add(
            new Sentence(text, passage.headings(), i, passage.place(start).quoting(text)));
        start = end;
      }
    }
    Items items = new Items(profile);
    Linker linker = new Linker(passages, profile, items);
    linker.link();
    Finish finish = new Finish(passages, profile, new Accounts(tables), items, linker.topics());
    linker.topics().all().forEach(finish::state);
    List<Draft> drafts = new ArrayList<>(linker.drafts());
    drafts.forEach(finish::complete);
    drafts.sort(Comparator.<Draft>comparingInt(d -> d.passage).thenComparingInt(d -> d.start));
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(draft.statement(
          sentenceAt(passages.get(draft.passage), first.get(draft.passage), draft.start)));
    }
    return new Narrative(sentences, statements, finish.claims(), finish.facts());
  }

  private static int sentenceAt(Passage passage, int first, int position) {
    int sentence = first;
    for (int end : passage.sentenceEnds()) {
      if (position < end) return sentence;
      sentence++;
    }
    return sentence - 1;
  }
}
