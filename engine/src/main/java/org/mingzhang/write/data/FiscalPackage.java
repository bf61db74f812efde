package org.mingzhang.write.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.budget.Dossier;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.write.Publication;

/**
 * The lines as a Fiscal Data Package (frictionlessdata, 1.0rc1, with the budget taxonomy): {@code datapackage.json}
 * describes {@code lines.csv}. Which columns there are is data.
 */
final class FiscalPackage {
  private static final String LINES = "lines.csv";
  private static final Yaml.Node CONFIGURATION = Yaml.resource("data/fiscal-package.yaml");
  private static final List<Field> FIELDS =
      CONFIGURATION.get("fields").list().stream().map(Field::of).toList();
  private static final Map<String, String> PHASES = CONFIGURATION.get("phases").strings();

  private FiscalPackage() {}

  /** @param value what of a line stands in it: a key of {@link LineValues} */
  private record Field(String name, String value, String type, String columnType, String title) {
    static Field of(Yaml.Node node) {
      return new Field(
          node.get("name").text(),
          node.get("value").text(),
          node.get("type").text(),
          node.get("column-type").text(),
          node.get("title").text());
    }
  }

  static void write(Publication publication, Dossier dossier, Path folder) throws IOException {
    String phase = PHASES.getOrDefault(dossier.profile().kind().id(), "");
    LineValues values = new LineValues(dossier, phase);
    Stream<Map<String, String>> lines = Stream.concat(
        dossier.revenues().stream().map(values::of), dossier.lines().stream().map(values::of));
    DataWriter.csv(
        folder.resolve(LINES),
        false,
        FIELDS.stream().map(Field::name).toList(),
        lines.map(
            line -> FIELDS.stream().map(f -> line.getOrDefault(f.value(), "")).toList()));
    try (OutputStream out = Files.newOutputStream(folder.resolve("datapackage.json"));
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      describe(json, publication, dossier);
    }
  }

  private static void describe(JsonGenerator json, Publication publication, Dossier dossier)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "fiscal-data-package");
    json.writeStringField(
        "name", dossier.profile().kind().id() + "-" + dossier.profile().year());
    json.writeStringField("title", publication.title());
    json.writeStringField("countryCode", "CN");
    json.writeStringField("author", dossier.profile().issuer());
    json.writeObjectFieldStart("fiscalPeriod");
    json.writeStringField("start", dossier.profile().year() + "-01-01");
    json.writeStringField("end", dossier.profile().year() + "-12-31");
    json.writeEndObject();
    json.writeArrayFieldStart("resources");
    json.writeStartObject();
    json.writeStringField("name", "lines");
    json.writeStringField("path", LINES);
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("format", "csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Field field : FIELDS) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("title", field.title());
      json.writeStringField("type", field.type());
      json.writeStringField("columnType", field.columnType());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    // The currency is the same in every line, so it stands in the description once.
    json.writeArrayFieldStart("extraFields");
    json.writeStartObject();
    json.writeStringField("name", "currency");
    json.writeStringField("type", "string");
    json.writeStringField("columnType", "value-currency:code");
    json.writeStringField("constant", "CNY");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
