// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/common/gallery/ActionPages.h"

#include "ui/common/ActionFinder.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionKeys.h"
#include "ui/common/ActionTable.h"
#include "ui/common/DesktopDialogs.h"
#include "ui/common/KeyField.h"
#include "ui/common/KeysEditor.h"
#include "ui/common/StandardActions.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace beatreel::gallery {

namespace {

using namespace Qt::StringLiterals;

QLabel *finderWith(const QString &query)
{
    QWidget window;
    window.resize(720, 480);
    ActionTable table(standardActions());
    for (const ActionEntry &entry : table.entries())
        table.action(entry.id);
    table.action(actions::kViewTimeline)->setChecked(true);
    table.disable(actions::kUndo, u"Nothing to undo."_s);
    table.disable(actions::kDeleteBeat, u"No beat is selected."_s);
    table.disable(actions::kStop, u"Nothing runs."_s);
    ActionFinder finder(table, &window);
    finder.setRecent({actions::kDuplicateBeat, actions::kStop, actions::kExportMp4});
    finder.popUp();
    finder.findChild<QLineEdit *>()->setText(query);
    QApplication::processEvents();
    auto *label = new QLabel;
    label->setPixmap(finder.grab());
    return label;
}

/// With one key that the user gave, and a second one that another action has.
KeysEditor *editorAsking()
{
    auto *editor = new KeysEditor(standardActions());
    KeyMap map;
    map.set(standardActions().first(), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)});
    editor->setKeyMap(map);
    editor->choose(actions::kOpen);
    auto *keys = editor->findChild<ActionKeys *>();
    emit keys->keyWanted(1, QKeySequence(Qt::CTRL | Qt::Key_E));
    return editor;
}

KeysEditor *editorWaiting()
{
    auto *editor = new KeysEditor(standardActions());
    editor->choose(actions::kPlay);
    editor->findChild<QLineEdit *>()->setText(u"play"_s);
    editor->findChild<KeyField *>(u"keyField1"_s)->setObjectName(u"ringed"_s);
    editor->findChild<KeyField *>(u"keyField2"_s)->startWaiting();
    return editor;
}

QLabel *pictureOfBox(const std::function<void(Dialogs &, QWidget &)> &open)
{
    QWidget window;
    DesktopDialogs dialogs;
    open(dialogs, window);
    auto *box = window.findChild<QDialog *>();
    QApplication::processEvents();
    auto *label = new QLabel;
    label->setPixmap(box->grab());
    return label;
}

} // namespace

std::unique_ptr<QWidget> dialogsPage()
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(page.get());
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    row->addWidget(pictureOfBox([](Dialogs &dialogs, QWidget &window) {
        const Question question{
            u"2 chunks are not up to date."_s,
            u"The film would show their frames with their camera moves."_s,
            {{u"Build first"_s, Verb::Kind::Plain, Price::exact(0.39)}, {u"Export as it is"_s}},
            u"Not now"_s};
        dialogs.ask(&window, question, [](const auto &) {});
    }));
    row->addWidget(pictureOfBox([](Dialogs &dialogs, QWidget &window) {
        const Error error{
            ErrorKind::Storage,
            u"Cannot write “My ad.mp4”: the disk is full. Make room or choose another folder."_s,
            u"errno 28"_s,
            {}};
        dialogs.tellFailure(&window, error);
    }));
    row->addStretch();
    return page;
}

std::unique_ptr<QWidget> keysEditorPage()
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(page.get());
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    row->addWidget(editorAsking());
    row->addWidget(editorWaiting());
    return page;
}

std::unique_ptr<QWidget> findActionPage()
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(24);
    grid->addWidget(finderWith({}), 0, 0);
    grid->addWidget(finderWith(u"beat"_s), 0, 1);
    grid->addWidget(finderWith(u"fb"_s), 1, 0);
    grid->addWidget(finderWith(u"drone"_s), 1, 1);
    return page;
}

} // namespace beatreel::gallery
