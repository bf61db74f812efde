package org.mingzhang.write.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/** Every number of the tables once, by its coordinate. */
final class FactFiles {
  private FactFiles() {}

  /** @param table the label of the table that prints it first */
  private record Fact(Coordinate coordinate, Amount amount, BigDecimal yuan, String table) {}

  static void write(Publication publication, Path folder) throws IOException {
    List<Fact> facts = facts(publication);
    List<String> header = new ArrayList<>();
    for (Axis axis : Axis.values()) header.add(axis.id());
    header.addAll(List.of("amount", "unit", "decimals", "yuan", "table"));
    DataWriter.csv(folder.resolve("facts.csv"), true, header, facts.stream().map(FactFiles::line));
    json(publication, facts, folder.resolve("facts.json"));
  }

  private static List<Fact> facts(Publication publication) {
    Map<Coordinate, Fact> facts = new LinkedHashMap<>();
    for (PrintedTable table : publication.tables()) {
      String label = table.number().isEmpty() ? table.title() : table.number();
      for (PrintedTable.Row row : table.body()) {
        for (PrintedTable.Cell cell : row.cells()) {
          PrintedTable.Value value = cell.value();
          if (value == null) continue;
          facts.putIfAbsent(
              value.coordinate(),
              new Fact(value.coordinate(), value.amount(), value.yuan(), label));
        }
      }
    }
    return List.copyOf(facts.values());
  }

  private static List<String> line(Fact fact) {
    List<String> line = new ArrayList<>();
    for (Axis axis : Axis.values()) line.add(fact.coordinate().get(axis).orElse(""));
    line.add(fact.amount().printed().toPlainString());
    line.add(fact.amount().unit().label());
    line.add(String.valueOf(fact.amount().decimals()));
    line.add(fact.yuan().toPlainString());
    line.add(fact.table());
    return line;
  }

  private static void json(Publication publication, List<Fact> facts, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("issuer", publication.profile().issuer());
      json.writeNumberField("year", publication.profile().year());
      json.writeStringField("kind", publication.profile().kind().id());
      json.writeStringField("level", publication.profile().level());
      json.writeStringField("form", publication.form());
      json.writeArrayFieldStart("facts");
      for (Fact fact : facts) {
        json.writeStartObject();
        json.writeObjectFieldStart("coordinate");
        for (Map.Entry<Axis, String> member : fact.coordinate().members().entrySet()) {
          json.writeStringField(member.getKey().id(), member.getValue());
        }
        json.writeEndObject();
        json.writeStringField("amount", fact.amount().printed().toPlainString());
        json.writeStringField("unit", fact.amount().unit().label());
        json.writeNumberField("decimals", fact.amount().decimals());
        json.writeStringField("yuan", fact.yuan().toPlainString());
        json.writeStringField("place", fact.table());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
