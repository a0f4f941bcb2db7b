package org.annalist.api;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a user can set about a plugin. Declared by the plugin, shown as a row of its
 * preference page, and handed back in every request as {@link Settings}.
 *
 * <p>Values are strings: {@code true}/{@code false} for a switch, a decimal for a number. The label
 * may be a key of the plugin's resource bundle ({@code %key}).
 */
public final class Setting {

  /** How a setting is entered. */
  public enum Type {
    SWITCH,
    NUMBER,
    TEXT,
    CHOICE
  }

  private final String name;
  private final Type type;
  private final String label;
  private final String standard;
  private final List<String> choices;

  private Setting(String name, Type type, String label, String standard, List<String> choices) {
    this.name = Objects.requireNonNull(name);
    this.type = type;
    this.label = Objects.requireNonNull(label);
    this.standard = Objects.requireNonNull(standard);
    this.choices = List.copyOf(choices);
  }

  /** A setting that is on or off. */
  public static Setting toggle(String name, String label, boolean standard) {
    return new Setting(name, Type.SWITCH, label, Boolean.toString(standard), List.of());
  }

  /** A setting that is a finite number. */
  public static Setting number(String name, String label, double standard) {
    return new Setting(name, Type.NUMBER, label, Double.toString(standard), List.of());
  }

  /** A setting that is free text. */
  public static Setting text(String name, String label, String standard) {
    return new Setting(name, Type.TEXT, label, standard, List.of());
  }

  /**
   * A setting that is one of several values, the first being the default.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Setting choice(String name, String label, List<String> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("Setting " + name + " offers no choice");
    }
    return new Setting(name, Type.CHOICE, label, choices.get(0), choices);
  }

  /** Key of the value, unique within the plugin. */
  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  public String label() {
    return label;
  }

  /** The value where the user set none. */
  public String standard() {
    return standard;
  }

  /** The values to choose from; empty unless the type is {@link Type#CHOICE}. */
  public List<String> choices() {
    return choices;
  }
}
