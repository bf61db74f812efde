package org.mingzhang.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Place;

/** JSON lines, one object a document, in the published shape. Closing the report closes nothing beneath it. */
public final class JsonReport {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonReport() {}

  /** What was read: tables, self-evaluations, claims and facts. */
  public static Report<Disclosure> ofReading(OutputStream out) {
    return lines(out, JsonDisclosure::write);
  }

  /** What was found. */
  public static Report<CheckResult> ofFindings(OutputStream out, Language language) {
    return lines(out, (json, result) -> write(json, result, language));
  }

  private interface Writer<T> {
    void write(JsonGenerator json, T document) throws IOException;
  }

  private static <T> Report<T> lines(OutputStream out, Writer<T> writer) {
    return new Report<>() {
      @Override
      public void add(T document) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
          json.disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
          writer.write(json, document);
        }
        out.write('\n');
        out.flush();
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }

  private static void write(JsonGenerator json, CheckResult result, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", result.disclosure().source().name());
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) write(json, finding, language);
    json.writeEndArray();
    json.writeArrayFieldStart("unchecked");
    for (Unchecked unchecked : result.unchecked()) {
      json.writeStartObject();
      json.writeStringField("what", unchecked.what());
      json.writeStringField("why", unchecked.why());
      places(json, unchecked.places());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.id(), result.count(severity));
    }
    json.writeNumberField("equations", result.equations().size());
    json.writeNumberField("cells", result.cells());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    places(json, finding.places());
    json.writeStringField("expected", finding.expected());
    json.writeStringField("actual", finding.actual());
    json.writeStringField("message", language.message(finding));
    json.writeStringField("repair", finding.repair());
    json.writeEndObject();
  }

  private static void places(JsonGenerator json, List<Place> places) throws IOException {
    json.writeArrayFieldStart("places");
    for (Place place : places) {
      json.writeStartObject();
      word(json, "table", place.table());
      word(json, "row", place.row());
      word(json, "column", place.column());
      position(json, "page", place.page());
      position(json, "line", place.line());
      word(json, "quote", place.quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Unknown words are null, so that every place has the same keys. */
  private static void word(JsonGenerator json, String key, @Nullable String word)
      throws IOException {
    json.writeStringField(key, word);
  }

  static void position(JsonGenerator json, String key, int position) throws IOException {
    if (position > 0) json.writeNumberField(key, position);
    else json.writeNullField(key);
  }
}
