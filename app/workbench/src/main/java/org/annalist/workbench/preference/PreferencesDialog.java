package org.annalist.workbench.preference;

import java.util.List;
import java.util.Optional;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.search.FoldedText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** All preferences: pages in a tree, and a field that finds pages by the words on them. */
public final class PreferencesDialog extends PreferenceDialog {

  /** Ids of pages that others open the dialog at. */
  public static final String KEYS = "keys";

  private static final int LOAD = IDialogConstants.CLIENT_ID;
  private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

  private final PreferencesContext context;
  private final Words words;
  private Text search;

  public PreferencesDialog(Shell parent, PreferencesContext context) {
    super(parent, pages(context));
    this.context = context;
    this.words = context.words();
  }

  /** A page that the dialog has, as lists of things to find name it. */
  public record Entry(String id, String title) {}

  /** The pages that the dialog would have now. */
  public static List<Entry> entries(PreferencesContext context) {
    return pages(context).getElements(PreferenceManager.PRE_ORDER).stream()
        .map(node -> new Entry(node.getId(), node.getLabelText()))
        .toList();
  }

  private static PreferenceManager pages(PreferencesContext context) {
    PreferenceManager manager = new PreferenceManager();
    manager.addToRoot(
        new PreferenceNode(
            "general", new ChoicePage(context, "general", List.of(Preference.START))));
    manager.addToRoot(
        new PreferenceNode(
            "look",
            new ChoicePage(
                context, "look", List.of(Preference.LANGUAGE, Preference.THEME, Preference.ZOOM))));
    manager.addToRoot(new PreferenceNode(KEYS, new KeysPage(context)));
    Platform platform = context.workbench().state().platform();
    PreferenceNode plugins = new PreferenceNode("plugins", new PluginsPage(context.words()));
    for (Contribution each : platform.contributions()) {
      if (!each.settings().isEmpty()) {
        PluginPage page = new PluginPage(context, each, platform.settings(each.name()));
        plugins.add(new PreferenceNode("plugin." + each.kind() + "." + each.name(), page));
      }
    }
    if (plugins.getSubNodes().length > 0) {
      manager.addToRoot(plugins);
    }
    return manager;
  }

  /** Opens at a page. */
  public int open(String page) {
    setSelectedNode(page);
    return open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.of("preferences.title"));
  }

  @Override
  protected Point getInitialSize() {
    return new Point(940, 640);
  }

  @Override
  protected Control createTreeAreaContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    area.setLayout(layout);
    GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
    data.widthHint = 220;
    area.setLayoutData(data);
    search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(words.of("preferences.search"));
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Control tree = super.createTreeAreaContents(area);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    getTreeViewer().addFilter(new Found());
    search.addListener(SWT.Modify, e -> find());
    return area;
  }

  /** Narrows the tree to the pages that hold the words, and shows the first of them. */
  private void find() {
    getTreeViewer().refresh();
    getTreeViewer().expandAll();
    if (getTreeViewer().getTree().getItemCount() > 0) {
      Object first = getTreeViewer().getTree().getItem(0).getData();
      getTreeViewer().setSelection(new StructuredSelection(first));
      search.setFocus();
    }
  }

  /** Import and export stand at the left, as they concern all pages. */
  @Override
  protected Control createButtonBar(Composite parent) {
    Composite bar = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginHeight = 0;
    bar.setLayout(layout);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    createButton(bar, LOAD, words.of("preferences.import"), false);
    createButton(bar, SAVE, words.of("preferences.export"), false);
    layout.numColumns = 3;
    super.createButtonBar(bar).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    return bar;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(words.of("preferences.ok"));
    getButton(IDialogConstants.CANCEL_ID).setText(words.of("preferences.cancel"));
  }

  @Override
  protected void buttonPressed(int button) {
    PreferencesFiles files = new PreferencesFiles(getShell(), context);
    switch (button) {
      case LOAD -> {
        if (files.load()) {
          // The pages show what was before.
          close();
        }
      }
      case SAVE -> files.save();
      default -> super.buttonPressed(button);
    }
  }

  @Override
  protected void okPressed() {
    super.okPressed();
    if (getReturnCode() == OK && getShell() == null) {
      context.applied().run();
    }
  }

  /** The page in front, for tests. */
  Optional<Object> page() {
    return Optional.ofNullable(getSelectedPage());
  }

  /** Lets through the pages that are found, and those above them. */
  private final class Found extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      String wanted = FoldedText.fold(search.getText());
      return wanted.isEmpty() || holds((IPreferenceNode) element, wanted);
    }

    private boolean holds(IPreferenceNode node, String wanted) {
      if (node.getPage() instanceof Searchable page
          && FoldedText.fold(page.searched()).contains(wanted)) {
        return true;
      }
      for (IPreferenceNode below : node.getSubNodes()) {
        if (holds(below, wanted)) {
          return true;
        }
      }
      return false;
    }
  }
}
