// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WhatsNewDialog.h"

#include "core/base/AtomicFile.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/WindowSize.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace beatreel {

QString newestPart(const QString &changelog)
{
    const QString mark = QStringLiteral("\n## ");
    const qsizetype begin = changelog.indexOf(mark);
    if (begin < 0)
        return changelog.trimmed();
    const qsizetype end = changelog.indexOf(mark, begin + 1);
    return changelog.mid(begin, end < 0 ? -1 : end - begin).trimmed();
}

WhatsNewDialog::WhatsNewDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("whatsNew"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What's new"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("whatsNewText"));
    text->setAccessibleName(tr("What's new"));
    text->setToolTip(tr("What was added, changed and mended in this version."));
    text->setOpenLinks(false);
    text->document()->setIndentWidth(Appearance::of(this).type.scaled(20));
    text->setMarkdown(newestPart(QString::fromUtf8(readFile(QStringLiteral(":/CHANGELOG.md")).value_or(QByteArray()))));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resizeWithText(*this, {600, 480});
}

} // namespace beatreel
