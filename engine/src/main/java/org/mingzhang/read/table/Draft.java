package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Block;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** The grids of one table, gathered over pages, with its heading. */
final class Draft {
  String number;
  String title;

  @Nullable MoneyUnit unit;

  final List<Block.Grid> grids = new ArrayList<>();
  final List<Table.Note> notes = new ArrayList<>();

  Draft(Heading heading, Block.Grid first) {
    this.number = heading.number();
    this.title = heading.title();
    this.unit = heading.unit();
    grids.add(first);
  }

  Place place() {
    return grids.get(0).place();
  }

  String label() {
    return number.isEmpty() ? title : number;
  }
}
