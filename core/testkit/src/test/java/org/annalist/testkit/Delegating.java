package org.annalist.testkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Action;
import org.annalist.api.view.Table;
import org.annalist.api.view.ViewModel;

/** A table that answers as another one does; tests override what is to be wrong. */
class Delegating implements Table {

  private final Table table;

  Delegating(ViewModel table) {
    this.table = (Table) table;
  }

  @Override
  public List<Column> columns() {
    return table.columns();
  }

  @Override
  public long count(Query query, Cancellation cancellation) {
    return table.count(query, cancellation);
  }

  @Override
  public List<Row> rows(long from, int count, Query query, Cancellation cancellation) {
    return table.rows(from, count, query, cancellation);
  }

  @Override
  public OptionalInt indexOf(String key, Query query, Cancellation cancellation) {
    return table.indexOf(key, query, cancellation);
  }

  @Override
  public Optional<String> find(Selection selection) {
    return table.find(selection);
  }

  @Override
  public Selection select(String key) {
    return table.select(key);
  }

  @Override
  public List<Place> provenance(String key) {
    return table.provenance(key);
  }

  @Override
  public List<Action> actions(String key) {
    return table.actions(key);
  }
}
