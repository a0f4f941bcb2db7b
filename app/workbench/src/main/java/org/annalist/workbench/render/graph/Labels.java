package org.annalist.workbench.render.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.draw.Area;

/** Finds room for labels beside their marks, so that none covers another label or a mark. */
final class Labels {

  private static final double GAP = 3;

  private final Area bounds;
  private final List<Area> taken = new ArrayList<>();

  /**
   * No labels yet.
   *
   * @param bounds where labels must stay
   */
  Labels(Area bounds) {
    this.bounds = bounds;
  }

  /** Keeps an area free of labels. */
  void reserve(Area area) {
    taken.add(area);
  }

  /**
   * Room for a label beside a mark: at its right, its left, below, above. The room is taken then.
   *
   * @param must whether it is given the least bad place if there is none that is free
   */
  Optional<Area> place(Area mark, double width, double height, boolean must) {
    double middle = mark.centreY() - height / 2;
    double centre = mark.centreX() - width / 2;
    List<Area> sides =
        List.of(
            new Area(mark.right() + GAP, middle, width, height),
            new Area(mark.x() - GAP - width, middle, width, height),
            new Area(centre, mark.bottom() + 1, width, height),
            new Area(centre, mark.y() - 1 - height, width, height));
    Optional<Area> free = sides.stream().filter(this::isFree).findFirst();
    Optional<Area> place =
        free.isPresent() || !must ? free : sides.stream().filter(this::isInside).findFirst();
    place.ifPresent(taken::add);
    return place;
  }

  private boolean isFree(Area area) {
    return isInside(area) && taken.stream().noneMatch(area::meets);
  }

  private boolean isInside(Area area) {
    return area.x() >= bounds.x()
        && area.y() >= bounds.y()
        && area.right() <= bounds.right()
        && area.bottom() <= bounds.bottom();
  }
}
