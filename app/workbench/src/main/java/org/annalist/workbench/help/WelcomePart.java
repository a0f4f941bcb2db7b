package org.annalist.workbench.help;

import java.util.List;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.OwnPart;
import org.annalist.workbench.part.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The first page: what one can begin with, and the window in five steps. UI thread only. */
public final class WelcomePart extends OwnPart {

  /** Id of its view. */
  public static final String ID = "org.annalist.welcome";

  /** Commands that one can begin with. */
  private static final List<String> BEGINNINGS = List.of("sample", "add", "addFolder", "tour");

  private static final int MEASURE = 620;

  private Composite page;
  private Button first;

  public WelcomePart(Workbench workbench, ViewDescriptor view) {
    super(workbench, view);
  }

  @Override
  public Control create(Composite parent) {
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setBackground(Look.color(look().palette().base()));
    page = new Composite(scrolled, SWT.NONE);
    page.setBackground(scrolled.getBackground());
    GridLayout layout = new GridLayout();
    layout.marginWidth = 32;
    layout.marginHeight = 24;
    layout.verticalSpacing = 6;
    page.setLayout(layout);
    Words words = look().words();
    line("Annalist", Face.HEAD, false, 0);
    line(words.of("dialog.aboutText"), Face.PLAIN, true, 0);
    line(words.of("welcome.begin"), Face.TITLE, false, 16);
    buttons();
    line(words.of("welcome.steps"), Face.TITLE, false, 16);
    for (int i = 0; i < Tour.STEPS.size(); i++) {
      String key = "tour." + Tour.STEPS.get(i);
      line(i + 1 + ".  " + words.of(key), Face.BOLD, false, 6);
      line(words.of(key + ".text"), Face.PLAIN, true, 0);
    }
    scrolled.setContent(page);
    scrolled.addListener(
        SWT.Resize,
        e -> scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, -1).y));
    workbench().state().listen(this);
    return scrolled;
  }

  private void buttons() {
    Composite row = new Composite(page, SWT.NONE);
    row.setBackground(page.getBackground());
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.spacing = 8;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    for (String name : BEGINNINGS) {
      String words = look().words().of("command." + name);
      Button button = new Button(row, SWT.PUSH);
      button.setText(words);
      button.addListener(SWT.Selection, e -> run(new Action.Run(words, "org.annalist." + name)));
      first = first == null ? button : first;
    }
  }

  private void line(String words, Face face, boolean faint, int indent) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    label.setFont(look().fonts().font(face));
    label.setBackground(page.getBackground());
    label.setForeground(Look.color(faint ? look().palette().text2() : look().palette().text()));
    GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, true, false);
    data.widthHint = MEASURE;
    data.verticalIndent = indent;
    label.setLayoutData(data);
  }

  @Override
  public void refresh() {
    // What it says does not change.
  }

  @Override
  public void focus() {
    first.setFocus();
  }
}
