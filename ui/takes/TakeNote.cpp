// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeNote.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/workspace/TakeCommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kHeight = 56;

} // namespace

TakeNote::TakeNote(ComparedTakes &compared, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_label(new QLabel(this)), m_letters(new SegmentedControl(this)), m_text(new QPlainTextEdit(this))
{
    m_label->setBuddy(m_text);
    setTextFont(m_label, TextSize::Caption);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_letters->setObjectName(QStringLiteral("takeSubject"));
    m_letters->setAccessibleName(tr("Which of the two the note and the verbs are about"));
    m_letters->setSize(SegmentedControl::Size::Small);
    m_letters->addSegment(QStringLiteral("A"), {}, tr("About A"));
    m_letters->addSegment(QStringLiteral("B"), {}, tr("About B"));
    m_letters->setCurrent(0);
    m_text->setObjectName(QStringLiteral("takeNote"));
    m_text->setTabChangesFocus(true);
    followAppearance(m_text, [this](const Appearance &look) { m_text->setFixedHeight(look.type.scaled(kHeight)); });
    m_text->setPlaceholderText(tr("What is good about it, what is not"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &TakeNote::onEdited);
    connect(m_letters, &SegmentedControl::chosen, this, [this](int index) {
        m_subject = index == 0 ? ComparedTakes::Letter::A : ComparedTakes::Letter::B;
        refresh();
        emit subjectChanged();
    });
    connect(&compared, &ComparedTakes::changed, this, &TakeNote::refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_letters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    refresh();
}

void TakeNote::refresh()
{
    const bool hasB = m_compared.take(ComparedTakes::Letter::B);
    if (!hasB)
        m_subject = ComparedTakes::Letter::A;
    m_letters->setVisible(hasB);
    m_letters->setCurrent(m_subject == ComparedTakes::Letter::A ? 0 : 1);
    const Take *shown = take();
    setVisible(shown);
    if (!shown)
        return;
    const QString title = tr("Note on take %1").arg(m_compared.number(shown->id));
    m_label->setText(title);
    m_text->setAccessibleName(title);
    const QString note = m_compared.open()->project().takeMarks.value(shown->id).note;
    if (m_text->toPlainText() == note)
        return;
    m_isShowing = true;
    m_text->setPlainText(note);
    m_isShowing = false;
}

void TakeNote::onEdited()
{
    if (const Take *shown = take(); shown && !m_isShowing)
        setNote(*m_compared.open(), TakeId(shown->id), m_text->toPlainText());
}

} // namespace beatreel
