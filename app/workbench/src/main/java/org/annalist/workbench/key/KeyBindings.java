package org.annalist.workbench.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.workbench.state.Preferences;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.ContextManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;

/**
 * Which keys belong to which command: the standard ones of each scheme, and what the user changed.
 * What the user says wins over what is standard, and a scheme over the one that it stands on. UI
 * thread only.
 */
public final class KeyBindings {

  private static final String WINDOW = "org.annalist.window";
  private static final String SCHEME = "keys.scheme";
  private static final String CHANGES = "keys.change";

  private final CommandManager commands;
  private final BindingManager manager;
  private final List<Binding> standard = new ArrayList<>();
  private final List<KeyChange> changes = new ArrayList<>();
  private KeyScheme scheme = KeyScheme.DEFAULT;

  /** Bindings without a key for the commands of a manager. */
  public KeyBindings(CommandManager commands) {
    this.commands = commands;
    ContextManager contexts = new ContextManager();
    contexts.getContext(WINDOW).define(WINDOW, null, null);
    contexts.setActiveContextIds(Set.of(WINDOW));
    manager = new BindingManager(contexts, commands);
    for (KeyScheme each : KeyScheme.values()) {
      String parent = each == KeyScheme.DEFAULT ? null : KeyScheme.DEFAULT.id();
      manager.getScheme(each.id()).define(each.name(), null, parent);
    }
    choose(scheme);
  }

  /** The same bindings again, to be changed without an effect until they are stored. */
  public KeyBindings copy() {
    KeyBindings copy = new KeyBindings(commands);
    copy.standard.addAll(standard);
    copy.changes.addAll(changes);
    copy.choose(scheme);
    copy.update();
    return copy;
  }

  /** Gives a command a key that it has unless the user changes it. */
  public void addStandard(KeyScheme in, KeySequence keys, String command) {
    Binding binding = binding(new KeyChange(in, keys, command), Binding.SYSTEM);
    standard.add(binding);
    update();
  }

  private Binding binding(KeyChange change, int type) {
    ParameterizedCommand command =
        new ParameterizedCommand(commands.getCommand(change.command()), null);
    return new KeyBinding(
        change.keys(), command, change.scheme().id(), WINDOW, null, null, null, type);
  }

  private void update() {
    List<Binding> all = new ArrayList<>();
    standard.stream().filter(each -> !isTaken(each)).forEach(all::add);
    changes.stream()
        .filter(change -> !change.command().isEmpty())
        .forEach(change -> all.add(binding(change, Binding.USER)));
    manager.setBindings(all.toArray(Binding[]::new));
  }

  /** Whether the user took the key from its command; JFace's own way would do so in all schemes. */
  private boolean isTaken(Binding binding) {
    KeyScheme of = KeyScheme.ofId(binding.getSchemeId());
    return changes.contains(new KeyChange(of, (KeySequence) binding.getTriggerSequence(), ""));
  }

  public KeyScheme scheme() {
    return scheme;
  }

  public void choose(KeyScheme chosen) {
    scheme = chosen;
    Scheme active = manager.getScheme(chosen.id());
    try {
      manager.setActiveScheme(active);
    } catch (NotDefinedException e) {
      throw new IllegalStateException("All schemes are defined from the start", e);
    }
  }

  /** What the user changed, in the order of changing. */
  public List<KeyChange> changes() {
    return List.copyOf(changes);
  }

  /** Takes the scheme and the changes of others. */
  public void take(KeyBindings other) {
    changes.clear();
    changes.addAll(other.changes);
    choose(other.scheme);
    update();
  }

  /** Reads the scheme and the user's changes; a line that makes no sense is left out. */
  public void load(Preferences preferences) {
    changes.clear();
    preferences.list(CHANGES).forEach(line -> KeyChange.of(line).ifPresent(changes::add));
    choose(preferences.choice(SCHEME, KeyScheme.DEFAULT));
    update();
  }

  public void save(Preferences preferences) {
    preferences.set(SCHEME, scheme.name());
    preferences.setList(CHANGES, changes.stream().map(KeyChange::text).toList());
  }

  /** Gives a command one key more in the chosen scheme; whoever had it loses it. */
  public void bind(KeySequence keys, String command) {
    changes.removeIf(c -> c.scheme() == scheme && c.keys().equals(keys));
    update();
    if (!command(keys).equals(Optional.of(command))) {
      changes.add(new KeyChange(scheme, keys, command));
      update();
    }
  }

  /** Takes a key from a command. */
  public void unbind(KeySequence keys, String command) {
    changes.removeIf(c -> c.keys().equals(keys) && c.command().equals(command));
    for (Binding each : standard) {
      if (isOf(each, command) && each.getTriggerSequence().equals(keys) && isInScheme(each)) {
        KeyChange loss = new KeyChange(KeyScheme.ofId(each.getSchemeId()), keys, "");
        if (!changes.contains(loss)) {
          changes.add(loss);
        }
      }
    }
    update();
  }

  /** Gives a command its standard keys again, whoever has them now, and no others. */
  public void restore(String command) {
    changes.removeIf(c -> c.command().equals(command));
    List<KeySequence> keys = standardOf(command);
    changes.removeIf(c -> keys.contains(c.keys()));
    update();
  }

  /** Forgets all that the user changed; the scheme stays. */
  public void restoreAll() {
    changes.clear();
    update();
  }

  /** The keys that a command has in the chosen scheme unless the user changes them. */
  public List<KeySequence> standardOf(String command) {
    return standard.stream()
        .filter(each -> isOf(each, command) && isInScheme(each))
        .map(each -> (KeySequence) each.getTriggerSequence())
        .distinct()
        .toList();
  }

  /** The scheme that gives a command a key; empty if the user does. */
  public Optional<KeyScheme> giver(KeySequence keys, String command) {
    return standard.stream()
        .filter(each -> isOf(each, command) && each.getTriggerSequence().equals(keys))
        .filter(this::isInScheme)
        .map(each -> KeyScheme.ofId(each.getSchemeId()))
        .max(Comparator.naturalOrder());
  }

  private boolean isInScheme(Binding binding) {
    KeyScheme of = KeyScheme.ofId(binding.getSchemeId());
    return of == scheme || of == KeyScheme.DEFAULT;
  }

  private static boolean isOf(Binding binding, String command) {
    return binding.getParameterizedCommand().getId().equals(command);
  }

  /** The command that strokes belong to. */
  public Optional<String> command(KeySequence keys) {
    return Optional.ofNullable(manager.getPerfectMatch(keys))
        .map(Binding::getParameterizedCommand)
        .map(ParameterizedCommand::getId);
  }

  /** Whether longer strokes begin with these. */
  public boolean isBegin(KeySequence keys) {
    return manager.isPartialMatch(keys);
  }

  /** The keys of a command that work now, the best first. */
  public List<KeySequence> keys(String command) {
    TriggerSequence best = manager.getBestActiveBindingFor(command);
    List<KeySequence> keys = new ArrayList<>();
    for (TriggerSequence each : manager.getActiveBindingsFor(command)) {
      keys.add(each.equals(best) ? 0 : keys.size(), (KeySequence) each);
    }
    return keys;
  }

  /** The best key of a command in words; empty if it has none. */
  public String words(String command) {
    TriggerSequence best = manager.getBestActiveBindingFor(command);
    return best == null ? "" : words(best);
  }

  /** Strokes in the words of the platform, such as Ctrl+Shift+L or Ctrl+K, Ctrl+S. */
  public static String words(TriggerSequence keys) {
    return KeyWords.of((KeySequence) keys);
  }

  /**
   * The keys that a command is to have, those of the chosen scheme first; others may want them too.
   */
  public List<KeySequence> wanted(String command) {
    return wanted().stream()
        .filter(each -> isOf(each, command))
        .sorted(Comparator.comparing(each -> !isOfScheme(each)))
        .map(each -> (KeySequence) each.getTriggerSequence())
        .distinct()
        .toList();
  }

  /**
   * Other commands that want a key: the same one, one that it begins, or one that begins it. Those
   * whose standard key the user gave away are among them.
   */
  public List<String> rivals(KeySequence keys, String command) {
    return wanted().stream()
        .filter(each -> !isOf(each, command))
        .filter(each -> meets((KeySequence) each.getTriggerSequence(), keys))
        .map(each -> each.getParameterizedCommand().getId())
        .distinct()
        .sorted()
        .toList();
  }

  /** All bindings of the scheme, without those below it that it replaces on purpose. */
  private List<Binding> wanted() {
    List<Binding> wanted = new ArrayList<>();
    for (Object same : manager.getActiveBindingsDisregardingContext().values()) {
      List<Binding> bound = ((Collection<?>) same).stream().map(Binding.class::cast).toList();
      boolean replaced = bound.stream().anyMatch(this::isOfScheme);
      bound.stream().filter(each -> !replaced || isOfScheme(each)).forEach(wanted::add);
    }
    return wanted;
  }

  private boolean isOfScheme(Binding binding) {
    return binding.getSchemeId().equals(scheme.id());
  }

  private static boolean meets(KeySequence one, KeySequence other) {
    return one.equals(other)
        || Arrays.asList(one.getPrefixes()).contains(other)
        || Arrays.asList(other.getPrefixes()).contains(one);
  }
}
