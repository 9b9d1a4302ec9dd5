// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ReportDialog.h"

#include "core/base/AtomicFile.h"
#include "ui/common/Dialogs.h"
#include "ui/common/WindowSize.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beatreel {

ReportDialog::ReportDialog(const QString &report, Dialogs &dialogs, QWidget *parent) : QDialog(parent), m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report a problem"));
    auto *lead = new QLabel(tr("This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. "
                               "Save it, and add it to your message together with what you did and what happened."), this);
    lead->setWordWrap(true);
    m_text = new QPlainTextEdit(report, this);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The report"));
    m_text->setToolTip(tr("The whole report, as it is saved or copied."));
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setToolTip(tr("Puts the report on the clipboard, to paste it into a message."));
    auto *save = new QPushButton(tr("&Save…"), this);
    save->setObjectName(QStringLiteral("saveReport"));
    save->setToolTip(tr("Writes the report to a text file."));
    save->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeReport"));
    close->setToolTip(tr("Leaves without saving."));
    connect(copy, &QPushButton::clicked, this, [this] { m_dialogs.copyText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(lead);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resizeWithText(*this, {600, 480});
}

void ReportDialog::save()
{
    SaveQuestion question;
    question.file.title = tr("Save the report");
    question.file.filters = {{tr("Text"), {QStringLiteral("*.txt")}}};
    question.name = QStringLiteral("beatreel-report.txt");
    question.ending = QStringLiteral("txt");
    m_dialogs.saveFile(this, question, [this](const std::optional<QString> &file) {
        if (!file)
            return;
        if (const Result<void> written = writeFileAtomically(*file, m_text->toPlainText().toUtf8()); !written)
            m_dialogs.tellFailure(this, written.error());
        else
            accept();
    });
}

} // namespace beatreel
