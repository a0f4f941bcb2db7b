package org.annalist.testkit.score;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The least F1 that each layer must reach.
 *
 * @param floors F1 from 0 to 1 by the name of the layer, as in {@link ScoreTable#layers()}
 */
public record Floors(SortedMap<String, Double> floors) {

  /** Copies the map. */
  public Floors {
    floors = new TreeMap<>(floors);
  }

  /**
   * Reads a properties file of layer = F1.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when it holds no floor or one that is no number from 0 to 1
   */
  public static Floors read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    SortedMap<String, Double> floors = new TreeMap<>();
    for (String layer : properties.stringPropertyNames()) {
      Double floor = Json.number(properties.getProperty(layer));
      if (floor == null || floor < 0.0 || floor > 1.0) {
        throw new IllegalArgumentException(
            "%s: the floor of \"%s\" must be a number from 0 to 1, not \"%s\""
                .formatted(file, layer, properties.getProperty(layer)));
      }
      floors.put(layer, floor);
    }
    if (floors.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no floor");
    }
    return new Floors(floors);
  }

  /**
   * What a table falls short of: one message for each layer below its floor, naming layer, floor
   * and what was reached. A layer with a floor that the table lacks reached 0.
   */
  public List<String> broken(ScoreTable table) {
    return floors.entrySet().stream()
        .filter(floor -> table.layer(floor.getKey()).f1() < floor.getValue())
        .map(
            floor ->
                String.format(
                    Locale.ROOT,
                    "%s: F1 %.3f is below the floor of %.3f",
                    floor.getKey(),
                    table.layer(floor.getKey()).f1(),
                    floor.getValue()))
        .toList();
  }
}
