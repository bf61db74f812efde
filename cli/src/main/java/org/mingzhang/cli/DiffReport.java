package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.compare.Change;
import org.mingzhang.compare.Comparison;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Place;

/** A comparison for people or for programs. */
final class DiffReport {
  private static final String NOTHING = "（无）";

  private DiffReport() {}

  static void text(Comparison comparison, PrintStream out) {
    if (comparison.isSame()) {
      out.println("两份文件的数据项、表格和文字都相同。");
      return;
    }
    if (!comparison.facts().isEmpty()) {
      out.println("数据项：" + comparison.facts().size() + " 处不同");
      for (Change.OfFact fact : comparison.facts()) {
        out.println("  " + where(fact.place()) + "："
            + change(printed(fact.before()), printed(fact.after())));
      }
    }
    if (!comparison.tables().isEmpty() || !comparison.cells().isEmpty()) {
      out.println("表格：" + (comparison.tables().size() + comparison.cells().size()) + " 处不同");
      for (Change.OfTable table : comparison.tables())
        out.println("  " + (table.added() ? "新增" : "删去") + "《" + table.table() + "》");
      for (Change.OfCell cell : comparison.cells()) {
        String place = Stream.of(cell.table(), cell.row(), cell.column())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · "));
        out.println("  " + place + "：" + change(cell.before(), cell.after()));
      }
    }
    if (!comparison.sentences().isEmpty()) {
      out.println("文字：" + comparison.sentences().size() + " 处不同");
      for (Change.OfSentence sentence : comparison.sentences()) {
        if (!sentence.headings().isEmpty())
          out.println("  [" + String.join(" / ", sentence.headings()) + "]");
        if (sentence.before() != null) out.println("  - " + sentence.before());
        if (sentence.after() != null) out.println("  + " + sentence.after());
      }
    }
  }

  private static String change(@Nullable String before, @Nullable String after) {
    return (before == null ? NOTHING : before) + " → " + (after == null ? NOTHING : after);
  }

  private static @Nullable String printed(@Nullable Amount amount) {
    if (amount == null) return null;
    return amount.printed().toPlainString() + amount.unit().label();
  }

  private static String where(Place place) {
    String cell = Stream.of(place.table(), place.row(), place.column())
        .filter(word -> word != null && !word.isEmpty())
        .collect(Collectors.joining(" · "));
    return cell.isEmpty() ? "文字" : cell;
  }

  static void json(Comparison comparison, Disclosure before, Disclosure after, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("before", before.source().name());
      json.writeStringField("after", after.source().name());
      json.writeArrayFieldStart("facts");
      for (Change.OfFact fact : comparison.facts()) fact(json, fact);
      json.writeEndArray();
      json.writeArrayFieldStart("tables");
      for (Change.OfTable table : comparison.tables()) {
        json.writeStartObject();
        json.writeStringField("table", table.table());
        json.writeStringField("change", table.added() ? "added" : "removed");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("cells");
      for (Change.OfCell cell : comparison.cells()) {
        json.writeStartObject();
        json.writeStringField("table", cell.table());
        json.writeStringField("row", cell.row());
        json.writeStringField("column", cell.column());
        sides(json, cell.before(), cell.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sentences");
      for (Change.OfSentence sentence : comparison.sentences()) {
        json.writeStartObject();
        json.writeArrayFieldStart("headings");
        for (String heading : sentence.headings()) json.writeString(heading);
        json.writeEndArray();
        sides(json, sentence.before(), sentence.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void fact(JsonGenerator json, Change.OfFact fact) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("coordinate");
    for (Map.Entry<Axis, String> member : fact.coordinate().members().entrySet())
      json.writeStringField(member.getKey().id(), member.getValue());
    json.writeEndObject();
    json.writeStringField("place", where(fact.place()));
    sides(json, printed(fact.before()), printed(fact.after()));
    json.writeEndObject();
  }

  private static void sides(JsonGenerator json, @Nullable String before, @Nullable String after)
      throws IOException {
    json.writeStringField("before", before);
    json.writeStringField("after", after);
  }
}
