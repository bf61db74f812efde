package org.mingzhang.read.loose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.document.Block;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/**
 * Prints the tables of text files in the command line's JSON, one file a line, so that they can be scored:
 * {@code LooseJson FILE [account-names.tsv]}. Problems go to standard error.
 */
final class LooseJson {
  private LooseJson() {}

  public static void main(String[] args) throws IOException {
    Set<String> accounts = args.length > 1 ? accounts(Path.of(args[1])) : Set.of();
    Path file = Path.of(args[0]);
    List<LooseTable> tables =
        LooseTables.find(paragraphs(Files.readString(file)), new LooseHints(List.of(), accounts));
    System.out.write(
        (json(file.getFileName().toString(), tables) + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    for (LooseTable table : tables) {
      for (var problem : table.problems()) {
        System.err.println(table.table().label() + " | " + problem.what() + " | " + problem.why()
            + " | line " + problem.place().line());
      }
    }
  }

  static Set<String> accounts(Path tsv) throws IOException {
    Set<String> names = new HashSet<>();
    for (String line : Files.readAllLines(tsv)) {
      String[] cells = line.split("\t");
      if (cells.length > 2) names.add(cells[2]);
    }
    return names;
  }

  static List<Block.Paragraph> paragraphs(String text) {
    List<Block.Paragraph> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Block.Paragraph(line.replace("\f", ""), 0, false, Place.onLine(++number)));
    }
    return lines;
  }

  static String json(String name, List<LooseTable> tables) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("doc", name);
      json.writeArrayFieldStart("tables");
      for (LooseTable loose : tables) table(json, loose.table());
      json.writeEndArray();
      json.writeArrayFieldStart("performance");
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void table(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("no", table.number());
    json.writeStringField("title", table.title());
    json.writeStringField("unit", table.unit().label());
    json.writeArrayFieldStart("rows");
    for (Table.Row row : table.rows()) {
      json.writeStartObject();
      json.writeStringField("key", row.key());
      json.writeStringField("name", row.name());
      json.writeStringField("side", row.side().id());
      json.writeArrayFieldStart("values");
      for (Table.Cell cell : row.cells()) {
        json.writeStartArray();
        json.writeString(table.columns().get(cell.column()).header());
        json.writeString(cell.text());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
