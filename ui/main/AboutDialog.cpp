// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/AboutDialog.h"

#include "core/base/Language.h"
#include "ui/common/Appearance.h"
#include "ui/common/ProgramMark.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kBetweenColumns = 16;

} // namespace

AboutDialog::AboutDialog(const ProgramFacts &facts, QWidget *parent) : QDialog(parent)
{
    const TypeScale &type = Appearance::of(this).type;
    setObjectName(QStringLiteral("about"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Beatreel"));
    auto *mark = new QLabel(this);
    mark->setPixmap(programMark().pixmap(type.scaled(48)));
    auto *name = new QLabel(tr("Beatreel %1", "version").arg(facts.version), this);
    name->setObjectName(QStringLiteral("aboutName"));
    name->setFont(type.font(TextSize::Page));
    auto *words = new QLabel(tr("A storyboard editor for video ads. It works without a network and without a key; "
                                "models that cost something take over where you want them to."), this);
    words->setWordWrap(true);
    QStringList lines{facts.copyright + u'.', tr("Free software under the GNU General Public License, version 3 or later.")};
    if (!facts.commit.isEmpty())
        lines.append(tr("Made from commit %1.").arg(facts.shortCommit()));
    auto *licence = new QLabel(inOneParagraph(lines), this);
    licence->setObjectName(QStringLiteral("aboutLicence"));
    licence->setWordWrap(true);
    licence->setForegroundRole(QPalette::PlaceholderText);
    auto *parts = new QTreeWidget(this);
    parts->setObjectName(QStringLiteral("aboutParts"));
    parts->setAccessibleName(tr("What Beatreel is made with"));
    parts->setToolTip(tr("The libraries, fonts and sounds that Beatreel is made with, their versions and their licences."));
    parts->setRootIsDecorated(false);
    parts->setHeaderLabels({tr("Made with"), tr("Version"), tr("Licence")});
    for (const ProgramPart &part : facts.parts)
        new QTreeWidgetItem(parts, {part.name, part.version, part.licence});
    parts->setUniformRowHeights(true);
    parts->setFocusPolicy(Qt::TabFocus);
    for (int column : {0, 1}) {
        parts->resizeColumnToContents(column);
        parts->setColumnWidth(column, parts->columnWidth(column) + type.scaled(kBetweenColumns));
    }
    parts->setVisible(!facts.parts.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark);
    head->addWidget(name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(words);
    column->addWidget(licence);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    setFixedWidth(type.scaled(440));
}

} // namespace beatreel
