package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyScheme;
import org.annalist.workbench.key.StandardKeys;
import org.annalist.workbench.look.Look;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Category;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/**
 * The commands of the window by id, each with its handler, its keys and one JFace action. UI thread
 * only.
 */
public final class Commands {

  private final Look look;
  private final CommandManager manager = new CommandManager();
  private final KeyBindings keys = new KeyBindings(manager);
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, Action> actions = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private Category category;

  public Commands(Look look) {
    this.look = look;
    StandardKeys.addTo(keys);
    category("menu.window");
  }

  /**
   * What is added from here on belongs to a category, as the lists of keys show it.
   *
   * @param words key of its words
   */
  public void category(String words) {
    category = manager.getCategory(words);
    category.define(plain(look.words().of(words)), null);
  }

  public void add(Command command) {
    addLabelled(command, look.words().of(command.words()));
  }

  /** Adds a command whose words come from a plugin. */
  public void addLabelled(Command command, String label) {
    String id = command.id();
    commands.put(id, command);
    labels.put(id, label);
    manager.getCommand(id).define(plain(label), null, category);
    manager.getCommand(id).setHandler(new Handler(command));
    if (command.key() != 0) {
      KeySequence key =
          KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(command.key()));
      keys.addStandard(KeyScheme.DEFAULT, key, id);
    }
    actions.put(id, action(command, label));
  }

  /** Takes away the commands whose ids begin so, as when the plugins behind them went. */
  public void remove(String prefix) {
    List<String> gone = commands.keySet().stream().filter(id -> id.startsWith(prefix)).toList();
    for (String id : gone) {
      commands.remove(id);
      actions.remove(id);
      labels.remove(id);
      manager.getCommand(id).undefine();
    }
  }

  private static String plain(String label) {
    return label.replace("&", "");
  }

  private Action action(Command command, String label) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            Commands.this.run(command.id());
          }
        };
    action.setId(command.id());
    action.setActionDefinitionId(command.id());
    if (!command.icon().isEmpty()) {
      action.setImageDescriptor(
          new ImageDescriptor() {
            @Override
            public ImageData getImageData(int zoom) {
              return look.icons().image(command.icon()).getImageData(zoom);
            }
          });
    }
    return action;
  }

  /** A command's words in the language of the window. */
  public String label(Command command) {
    return labels.get(command.id());
  }

  /** A command's words without a mark for the key of a menu. */
  public String name(Command command) {
    return plain(label(command));
  }

  /** The words of a command's category. */
  public String categoryOf(Command command) {
    try {
      return manager.getCommand(command.id()).getCategory().getName();
    } catch (CommandException e) {
      throw new IllegalStateException("Every command has a category", e);
    }
  }

  public Optional<Command> command(String id) {
    return Optional.ofNullable(commands.get(id));
  }

  public List<Command> all() {
    return new ArrayList<>(commands.values());
  }

  /** The keys of the commands. */
  public KeyBindings keys() {
    return keys;
  }

  /**
   * The action of a command, for menus and tool bars.
   *
   * @throws IllegalArgumentException if there is no such command
   */
  public IAction action(String id) {
    Action action = actions.get(id);
    if (action == null) {
      throw new IllegalArgumentException("No command " + id + "; there are " + actions.keySet());
    }
    return action;
  }

  /** Runs a command if there is one and it can be done; says whether it ran. */
  public boolean run(String id) {
    org.eclipse.core.commands.Command command = manager.getCommand(id);
    if (!command.isDefined() || !command.isEnabled()) {
      return false;
    }
    try {
      command.executeWithChecks(new ExecutionEvent());
      return true;
    } catch (CommandException e) {
      // It was asked before whether it is defined, handled and enabled.
      throw new IllegalStateException("The command " + id + " could not be run", e);
    }
  }

  /** Greys and ungreys menus and buttons. */
  public void update() {
    commands.forEach(
        (id, command) -> actions.get(id).setEnabled(command.isEnabled().getAsBoolean()));
  }

  /** Does what a command says. */
  private static final class Handler extends AbstractHandler {
    private final Command command;

    Handler(Command command) {
      this.command = command;
    }

    @Override
    public boolean isEnabled() {
      return command.isEnabled().getAsBoolean();
    }

    @Override
    public Object execute(ExecutionEvent event) {
      command.run().run();
      return null;
    }
  }
}
