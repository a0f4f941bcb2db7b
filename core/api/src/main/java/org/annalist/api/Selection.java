package org.annalist.api;

import java.util.Optional;

/**
 * What the user selected: a place in a document, an entity, a series, or several of these at once.
 *
 * <p>Views share one selection. A view answers {@link org.annalist.api.view.ViewModel#find} with
 * the item that shows it.
 */
public final class Selection {

  /** Nothing is selected. */
  public static final Selection NONE = new Selection(null, "", "");

  private final Place place;
  private final String entity;
  private final String series;

  private Selection(Place place, String entity, String series) {
    this.place = place;
    this.entity = entity;
    this.series = series;
  }

  /** A place in a document. */
  public static Selection of(Place place) {
    return NONE.with(place);
  }

  /** An entity by its id. */
  public static Selection entity(String id) {
    return NONE.withEntity(id);
  }

  /** A series by its id. */
  public static Selection series(String id) {
    return NONE.withSeries(id);
  }

  /** The same selection with this place. */
  public Selection with(Place newPlace) {
    return new Selection(newPlace, entity, series);
  }

  /** The same selection with this entity. */
  public Selection withEntity(String id) {
    return new Selection(place, id, series);
  }

  /** The same selection with this series. */
  public Selection withSeries(String id) {
    return new Selection(place, entity, id);
  }

  /** The selected place, if any. */
  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** Id of the selected entity, or empty. */
  public String entity() {
    return entity;
  }

  /** Id of the selected series, or empty. */
  public String series() {
    return series;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection s
        && place().equals(s.place())
        && entity.equals(s.entity)
        && series.equals(s.series);
  }

  @Override
  public int hashCode() {
    return place().hashCode() * 31 * 31 + entity.hashCode() * 31 + series.hashCode();
  }

  @Override
  public String toString() {
    return "Selection[" + place + ", " + entity + ", " + series + "]";
  }
}
