// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/AboutDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/ProgramMark.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace beatreel {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    const TypeScale &type = Appearance::of(this).type;
    setObjectName(QStringLiteral("about"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Beatreel"));
    auto *mark = new QLabel(this);
    mark->setPixmap(programMark().pixmap(type.scaled(48)));
    auto *name = new QLabel(tr("Beatreel %1", "version").arg(QCoreApplication::applicationVersion()), this);
    name->setObjectName(QStringLiteral("aboutName"));
    name->setFont(type.font(TextSize::Page));
    auto *words = new QLabel(tr("A storyboard editor for video ads. It works without a network and without a key; "
                                "models that cost something take over where you want them to."), this);
    words->setWordWrap(true);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, FFmpeg, x264, "
                                  "FluidSynth and SQLite.")
                                   .arg(QString::fromLatin1(qVersion())), this);
    licence->setWordWrap(true);
    licence->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    column->addWidget(buttons);
    setFixedWidth(type.scaled(440));
}

} // namespace beatreel
