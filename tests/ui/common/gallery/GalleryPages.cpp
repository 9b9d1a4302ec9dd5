// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/common/gallery/GalleryPages.h"

#include "tests/ui/common/gallery/ActionPages.h"
#include "tests/ui/common/gallery/PaintedStates.h"
#include "ui/common/Badge.h"
#include "ui/common/Chip.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/SwatchButton.h"
#include "ui/common/TabularText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel::gallery {

namespace {

using namespace Qt::StringLiterals;

enum class Shown { Rest, Hovered, Pressed, Checked, Disabled };

template <class W> W *in(Shown state, W *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse, state == Shown::Hovered);
    widget->setEnabled(state != Shown::Disabled);
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->setDown(state == Shown::Pressed);
        if (state == Shown::Checked) {
            button->setCheckable(true);
            button->setChecked(true);
        }
    }
    return widget;
}

constexpr Shown kAll[] = {Shown::Rest, Shown::Hovered, Shown::Pressed, Shown::Checked, Shown::Disabled};

class Sheet
{
public:
    Sheet() : m_page(std::make_unique<QWidget>()), m_column(new QVBoxLayout(m_page.get()))
    {
        m_page->setAutoFillBackground(true);
        m_column->setContentsMargins(24, 24, 24, 24);
        m_column->setSpacing(12);
    }

    QHBoxLayout *row(const QString &title)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *label = new QLabel(title);
        label->setFixedWidth(112);
        row->addWidget(label);
        m_column->addLayout(row);
        return row;
    }
    std::unique_ptr<QWidget> take() { return std::move(m_page); }

private:
    std::unique_ptr<QWidget> m_page;
    QVBoxLayout *m_column;
};

PriceButton *priced(const QString &verb, ButtonLook look, ButtonSize size = ButtonSize::Normal, Price price = Price::exact(0.2))
{
    auto *button = new PriceButton(verb, price);
    button->setLook(look);
    button->setSize(size);
    return button;
}

void addButtonRows(Sheet &sheet)
{
    auto *row = sheet.row(u"Price, filled"_s);
    for (Shown state : kAll) {
        PriceButton *button = in(state, priced(u"Build stale"_s, ButtonLook::Filled));
        button->setIcon(themedIcon(Icon::Stale));
        row->addWidget(button);
    }
    row->addStretch();
    row = sheet.row(u"Price, plain"_s);
    for (Shown state : kAll) {
        PriceButton *button = in(state, priced(u"Frame again"_s, ButtonLook::Plain));
        button->setObjectName(state == Shown::Rest ? u"ringed"_s : QString());
        row->addWidget(button);
    }
    row->addStretch();
    for (ButtonLook look : {ButtonLook::Flat, ButtonLook::Stale, ButtonLook::Failed}) {
        row = sheet.row(look == ButtonLook::Flat ? u"Flat"_s : look == ButtonLook::Stale ? u"Stale, small"_s : u"Failed, small"_s);
        for (Shown state : kAll)
            row->addWidget(in(state, priced(u"Refresh"_s, look, look == ButtonLook::Flat ? ButtonSize::Normal : ButtonSize::Small)));
        row->addStretch();
    }
    row = sheet.row(u"Prices"_s);
    for (const Price &price : {Price::free(), Price::exact(12.345), Price::upTo(0.03), Price::unknown()})
        row->addWidget(priced(u"Make clip"_s, ButtonLook::Plain, ButtonSize::Large, price));
    row->addStretch();
    row = sheet.row(u"Too narrow"_s);
    for (int width : {168, 128, 100, 84}) {
        PriceButton *button = priced(u"Lange Übersetzung bauen"_s, ButtonLook::Filled);
        button->setIcon(themedIcon(Icon::Stale));
        button->setFixedWidth(width);
        row->addWidget(button);
    }
    auto *wide = priced(u"Take this plan"_s, ButtonLook::Plain, ButtonSize::Normal, Price::free());
    row->addWidget(wide, 1);
    row = sheet.row(u"Push button"_s);
    for (Shown state : kAll) {
        auto *button = new QPushButton(themedIcon(Icon::Export), u"E&xport MP4"_s);
        row->addWidget(in(state, button));
    }
    auto *standard = new QPushButton(u"Default"_s);
    standard->setDefault(true);
    row->addWidget(standard);
    row->addStretch();
    row = sheet.row(u"Tool buttons"_s);
    for (Icon icon : {Icon::Undo, Icon::Swap, Icon::Unlock, Icon::More, Icon::Filter}) {
        for (Shown state : kAll) {
            auto *button = new QToolButton;
            button->setAutoRaise(icon != Icon::Filter);
            button->setIcon(themedIcon(icon));
            row->addWidget(in(state, button));
        }
    }
    row->addStretch();
    row = sheet.row(u"Toggles"_s);
    for (Shown state : kAll) {
        auto *button = new QToolButton;
        button->setText(u"Snap"_s);
        row->addWidget(in(state, button));
    }
    auto *menu = new QPushButton(u"Own video"_s);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addStretch();
}

SegmentedControl *segments(const QStringList &texts, int current, SegmentedControl::Size size = SegmentedControl::Size::Normal)
{
    auto *control = new SegmentedControl;
    for (const QString &text : texts)
        control->addSegment(text);
    control->setCurrent(current);
    control->setSize(size);
    return control;
}

void addChoiceRows(Sheet &sheet)
{
    auto *row = sheet.row(u"Segments"_s);
    auto *views = new SegmentedControl;
    views->addSegment(u"Timeline"_s, themedIcon(Icon::Timeline));
    views->addSegment(u"Board"_s, themedIcon(Icon::Board));
    views->setCurrent(0);
    row->addWidget(views);
    auto *lengths = segments({u"5"_s, u"10"_s, u"15 s"_s}, 0);
    lengths->segment(0)->setObjectName(u"ringed"_s);
    row->addWidget(lengths);
    row->addWidget(segments({u"Low"_s, u"Med"_s, u"High"_s}, -1));
    row->addWidget(segments({u"Film"_s, u"Cut"_s, u"Compare"_s}, 2, SegmentedControl::Size::Small));
    auto *off = segments({u"Open"_s, u"Approved"_s}, 1);
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch();
    row = sheet.row(u"Chips"_s);
    for (Shown state : kAll)
        row->addWidget(in(state, new Chip(u"Opening"_s)));
    row->addStretch();
    row = sheet.row(u"Checkboxes"_s);
    for (Shown state : kAll)
        row->addWidget(in(state, new QCheckBox(u"Only differences"_s)));
    auto *partial = new QCheckBox(u"Several"_s);
    partial->setCheckState(Qt::PartiallyChecked);
    row->addWidget(partial);
    row->addStretch();
    row = sheet.row(u"Radio buttons"_s);
    for (Shown state : kAll) {
        auto *group = new QWidget;
        (new QHBoxLayout(group))->setContentsMargins(0, 0, 0, 0);
        group->layout()->addWidget(in(state, new QRadioButton(u"Three seeds"_s)));
        row->addWidget(group);
    }
    row->addStretch();
    row = sheet.row(u"Sliders"_s);
    for (Shown state : {Shown::Rest, Shown::Hovered, Shown::Disabled}) {
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        row->addWidget(in(state, slider));
    }
    auto *progress = new QProgressBar;
    progress->setValue(63);
    row->addWidget(progress);
    row = sheet.row(u"Swatches"_s);
    for (const QColor &colour : {QColor(Qt::black), QColor(Qt::white), QColor(Qt::darkCyan), QColor(Qt::darkYellow), QColor()})
        row->addWidget(new SwatchButton(colour));
    row->addStretch();
}

std::unique_ptr<QWidget> verbs()
{
    Sheet sheet;
    addButtonRows(sheet);
    return sheet.take();
}

std::unique_ptr<QWidget> choices()
{
    Sheet sheet;
    addChoiceRows(sheet);
    return sheet.take();
}

std::unique_ptr<QWidget> fields()
{
    Sheet sheet;
    auto *row = sheet.row(u"Line edits"_s);
    for (Shown state : {Shown::Rest, Shown::Hovered, Shown::Disabled}) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(u"Search 15 templates"_s);
        if (state == Shown::Rest)
            edit->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
        row->addWidget(in(state, edit));
    }
    auto *seed = new QLineEdit(u"20 481"_s);
    seed->addAction(themedIcon(Icon::Dice, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    row->addWidget(seed);
    row = sheet.row(u"Combo boxes"_s);
    for (Shown state : {Shown::Rest, Shown::Hovered, Shown::Disabled}) {
        auto *combo = new QComboBox;
        combo->addItem(state == Shown::Rest ? u"Standard\t$1.17 a full build"_s : u"Tracking shot"_s);
        combo->setObjectName(state == Shown::Hovered ? u"ringed"_s : QString());
        row->addWidget(in(state, combo));
    }
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"30 s"_s);
    row->addWidget(editable);
    row = sheet.row(u"Spin boxes"_s);
    for (Shown state : {Shown::Rest, Shown::Hovered, Shown::Disabled}) {
        auto *spin = new QSpinBox;
        spin->setRange(0, 100);
        spin->setValue(30);
        spin->setSuffix(u" s"_s);
        row->addWidget(in(state, spin));
    }
    row->addStretch();
    row = sheet.row(u"Text, list"_s);
    auto *text = new QPlainTextEdit(u"30 s for Nike sneakers. Urban, energetic, at dusk. Someone runs home through the rain. End on the shoe.\n\nAnd more,\nso that\nit scrolls."_s);
    text->setFixedHeight(84);
    row->addWidget(text);
    auto *list = new QListWidget;
    list->addItems({u"dynamic_intro"_s, u"hero_shot"_s, u"teaser_reveal"_s, u"atmospheric_setup"_s, u"action_montage"_s});
    list->setCurrentRow(1);
    list->setFixedHeight(84);
    row->addWidget(list);
    row = sheet.row(u"Labels"_s);
    auto *eliding = new ElidingLabel(u"A project with a name that is much too long for the bar"_s);
    eliding->setFixedWidth(160);
    row->addWidget(eliding);
    row->addWidget(new TabularLabel(u"0:14:22"_s));
    row->addWidget(new TabularLabel(u"0:11:11"_s));
    for (int i = 0; i < 3; ++i) {
        auto *mark = new SavedMark;
        if (i == 0)
            mark->showSaved();
        else if (i == 1)
            mark->showSaving();
        else
            mark->showFailed(u"the disk is full"_s, {});
        row->addWidget(mark);
    }
    row->addStretch();
    row = sheet.row(u"Sections"_s);
    for (bool open : {true, false}) {
        auto *section = new FoldableSection(u"Takes of clip 3.1"_s);
        section->setSummary(u"3 takes"_s);
        section->setContent(new QLabel(u"Hailuo, $0.19"_s));
        section->setOpen(open);
        row->addWidget(section, 1, Qt::AlignTop);
    }
    auto *empty = new EmptyState(Icon::Clips, u"No clip yet. The film shows the frame with its camera move."_s);
    empty->addOffer(priced(u"Make clip"_s, ButtonLook::Plain, ButtonSize::Normal, Price::exact(0.19)));
    row->addWidget(empty, 2);
    return sheet.take();
}

QLabel *pictureOf(QWidget &widget)
{
    auto *label = new QLabel;
    widget.adjustSize();
    label->setPixmap(widget.grab());
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

std::unique_ptr<QWidget> bars()
{
    Sheet sheet;
    auto *row = sheet.row(u"Menu bar"_s);
    auto *menus = new QMenuBar;
    for (const QString &title : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Beat"_s, u"&Generate"_s})
        menus->addMenu(title);
    row->addWidget(menus);
    row = sheet.row(u"Tabs"_s);
    auto *tabs = new QTabBar;
    tabs->setDrawBase(true);
    tabs->setExpanding(false);
    for (const QString &title : {u"Inspector"_s, u"Takes"_s, u"Jobs"_s})
        tabs->addTab(title);
    auto *badge = new Badge;
    badge->setCount(2);
    tabs->setTabButton(2, QTabBar::RightSide, badge);
    row->addWidget(tabs);
    row = sheet.row(u"Dock, splitter"_s);
    auto *splitter = new QSplitter;
    auto *dock = new QDockWidget(u"Library"_s);
    dock->setWidget(new QLabel(u"  content"_s));
    splitter->addWidget(dock);
    splitter->addWidget(new QLabel(u"  right of the gap"_s));
    splitter->setFixedHeight(80);
    row->addWidget(splitter);
    row = sheet.row(u"Menu"_s);
    QMenu menu;
    menu.addAction(themedIcon(Icon::Plus), u"&New"_s)->setShortcut(QKeySequence(u"Ctrl+N"_s));
    menu.addAction(themedIcon(Icon::Folder), u"&Open…"_s)->setShortcut(QKeySequence(u"Ctrl+O"_s));
    menu.addMenu(u"Open &recent"_s);
    menu.addSeparator();
    QAction *snap = menu.addAction(u"&Snap"_s);
    snap->setCheckable(true);
    snap->setChecked(true);
    menu.addAction(u"Not now"_s)->setEnabled(false);
    menu.setActiveAction(menu.actions().at(1));
    row->addWidget(pictureOf(menu));
    row->addStretch();
    return sheet.take();
}

} // namespace

std::vector<PageMaker> pageMakers()
{
    const auto painted = [] {
        auto page = std::make_unique<PaintedStates>();
        page->setAutoFillBackground(true);
        return page;
    };
    return {{u"verbs"_s, verbs}, {u"choices"_s, choices}, {u"fields"_s, fields}, {u"bars"_s, bars}, {u"painted"_s, painted},
            {u"icons"_s, [] { return std::make_unique<IconSheet>(); }}, {u"find-action"_s, findActionPage}, {u"keys"_s, keysEditorPage}, {u"dialogs"_s, dialogsPage}};
}

} // namespace beatreel::gallery
