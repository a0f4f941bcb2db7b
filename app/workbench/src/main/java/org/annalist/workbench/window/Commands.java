package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.workbench.look.Look;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** The commands of the window by id, each with one JFace action. UI thread only. */
public final class Commands {

  private final Look look;
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, Action> actions = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  public Commands(Look look) {
    this.look = look;
  }

  public void add(Command command) {
    addLabelled(command, look.words().of(command.words()));
  }

  /** Adds a command whose words come from a plugin. */
  public void addLabelled(Command command, String label) {
    commands.put(command.id(), command);
    labels.put(command.id(), label);
    Action action =
        new Action(label) {
          @Override
          public void run() {
            Commands.this.run(command.id());
          }
        };
    action.setId(command.id());
    action.setAccelerator(command.key());
    if (!command.icon().isEmpty()) {
      action.setImageDescriptor(
          new ImageDescriptor() {
            @Override
            public ImageData getImageData(int zoom) {
              return look.icons().image(command.icon()).getImageData(zoom);
            }
          });
    }
    actions.put(command.id(), action);
  }

  /** A command's words in the language of the window. */
  public String label(Command command) {
    return labels.get(command.id());
  }

  public Optional<Command> command(String id) {
    return Optional.ofNullable(commands.get(id));
  }

  public List<Command> all() {
    return new ArrayList<>(commands.values());
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
    Command command = commands.get(id);
    if (command == null || !command.isEnabled().getAsBoolean()) {
      return false;
    }
    command.run().run();
    return true;
  }

  /** Greys and ungreys menus and buttons. */
  public void update() {
    commands.forEach(
        (id, command) -> actions.get(id).setEnabled(command.isEnabled().getAsBoolean()));
  }
}
