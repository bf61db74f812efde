package org.mingzhang.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Fact;

/** One document as read, as one JSON object. */
final class JsonDisclosure {
  private JsonDisclosure() {}

  static void write(JsonGenerator json, Disclosure disclosure) throws IOException {
    Profile profile = disclosure.profile();
    json.writeStartObject();
    json.writeStringField("doc", disclosure.source().name());
    json.writeStringField("issuer", profile.issuer());
    json.writeNumberField("year", profile.year());
    json.writeStringField("kind", profile.kind().id());
    json.writeStringField("level", profile.level());
    json.writeArrayFieldStart("tables");
    for (Table table : disclosure.tables()) table(json, table);
    json.writeEndArray();
    json.writeArrayFieldStart("performance");
    for (SelfEvaluation evaluation : disclosure.evaluations()) evaluation(json, evaluation);
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : disclosure.claims()) claim(json, claim);
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : disclosure.facts()) fact(json, fact);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void table(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("no", table.number());
    json.writeStringField("title", table.title());
    json.writeStringField("unit", table.unit().label());
    JsonReport.position(json, "page", table.place().page());
    json.writeStringField("form", table.form());
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

  private static void evaluation(JsonGenerator json, SelfEvaluation evaluation) throws IOException {
    json.writeStartObject();
    json.writeStringField("project_code", evaluation.projectCode());
    json.writeStringField("project", evaluation.project());
    json.writeStringField("unit_name", evaluation.unitName());
    json.writeStringField("budget_initial", evaluation.budgetInitial());
    json.writeStringField("budget_full", evaluation.budgetFull());
    json.writeStringField("executed", evaluation.executed());
    json.writeStringField("execution_weight", evaluation.executionWeight());
    json.writeStringField("execution_rate", evaluation.executionRate());
    json.writeStringField("execution_score", evaluation.executionScore());
    json.writeArrayFieldStart("indicators");
    for (SelfEvaluation.Indicator indicator : evaluation.indicators()) {
      json.writeStartObject();
      json.writeStringField("l1", indicator.level1());
      json.writeStringField("l2", indicator.level2());
      json.writeStringField("l3", indicator.level3());
      json.writeStringField("target", indicator.target());
      json.writeStringField("actual", indicator.actual());
      json.writeStringField("weight", indicator.weight());
      json.writeStringField("score", indicator.score());
      json.writeStringField("reason", indicator.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("total_weight", evaluation.totalWeight());
    json.writeStringField("total_score", evaluation.totalScore());
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", claim.text());
    JsonReport.position(json, "line", claim.place().line());
    JsonReport.position(json, "page", claim.place().page());
    json.writeStringField("amount", printed(claim));
    json.writeStringField("unit", claim.unit());
    json.writeStringField("kind", claim.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("coordinate", claim.coordinate().toString());
    json.writeEndObject();
  }

  /** The number as printed where the place quotes it, else the value with the printed decimals. */
  private static String printed(Claim claim) {
    String quote = claim.place().quote();
    if (quote != null) {
      var number = PrintedNumber.parse(quote);
      if (number.isPresent()) return number.get().text();
    }
    Amount amount = claim.amount();
    if (amount != null) return amount.printed().toPlainString();
    return claim.number() == null ? "" : claim.number().toPlainString();
  }

  private static void fact(JsonGenerator json, Fact fact) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("coordinate");
    for (Map.Entry<Axis, String> member : fact.coordinate().members().entrySet()) {
      json.writeStringField(member.getKey().id(), member.getValue());
    }
    json.writeEndObject();
    json.writeStringField("amount", fact.amount().printed().toPlainString());
    json.writeStringField("unit", fact.amount().unit().label());
    json.writeNumberField("decimals", fact.amount().decimals());
    json.writeStringField("place", where(fact));
    json.writeEndObject();
  }

  /** "表1 r3 c2", counted from 1; in running text "p5 line 120". */
  private static String where(Fact fact) {
    Fact.Origin origin = fact.origin();
    if (origin.isCell()) {
      String table = fact.place().table();
      return (table == null ? "" : table + " ") + "r" + (origin.row() + 1) + " c"
          + (origin.column() + 1);
    }
    String page = fact.place().page() > 0 ? "p" + fact.place().page() + " " : "";
    return (page + (fact.place().line() > 0 ? "line " + fact.place().line() : "")).strip();
  }
}
