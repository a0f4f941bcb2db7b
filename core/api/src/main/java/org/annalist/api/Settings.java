package org.annalist.api;

import java.util.Map;
import java.util.TreeMap;

/**
 * The values a user set for one plugin. A value that was never set, or makes no sense, is the
 * default.
 */
public final class Settings {

  /** Nothing was set. */
  public static final Settings NONE = new Settings(Map.of());

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = new TreeMap<>(values);
  }

  /** Settings with these values by {@link Setting#name}. */
  public static Settings of(Map<String, String> values) {
    return new Settings(values);
  }

  /** The value of a setting. */
  public String text(Setting setting) {
    String value = values.getOrDefault(setting.name(), setting.standard());
    boolean valid = setting.choices().isEmpty() || setting.choices().contains(value);
    return valid ? value : setting.standard();
  }

  /** The value of a {@link Setting.Type#SWITCH}. */
  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  /** The value of a {@link Setting.Type#NUMBER}. */
  public double number(Setting setting) {
    try {
      double value = Double.parseDouble(text(setting));
      return Double.isFinite(value) ? value : Double.parseDouble(setting.standard());
    } catch (NumberFormatException e) {
      return Double.parseDouble(setting.standard());
    }
  }

  /** The values as set, in the order of their names; a part of the key of every stored result. */
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
