// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things stand in the window.

#include "ui/common/EmptyState.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/videos/AllVideosWindow.h"
#include "ui/videos/VideosFilter.h"
#include "ui/videos/VideosTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beatreel {

void AllVideosWindow::build()
{
    m_table = new VideosTable(*m_filter, this);
    m_empty = new EmptyState(Icon::Clips, {}, this);
    m_empty->setObjectName(QStringLiteral("videosEmpty"));
    m_emptyAgain = makeVerb(QStringLiteral("videosEmptyAgain"), tr("Try again"));
    m_showAll = makeVerb(QStringLiteral("videosShowAll"), tr("Show all videos"));
    for (PriceButton *offer : {m_emptyAgain, m_showAll})
        m_empty->addOffer(offer);
    connect(m_emptyAgain, &QPushButton::clicked, &m_reader, &VideoReader::refresh);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setGroup(0);
    });
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_noticeBar = makeNotice());
    column->addWidget(m_pages, 1);
    column->addLayout(makeVerbs());
    setTabOrder(m_groups, m_table);
}

QLayout *AllVideosWindow::makeHead()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("videosSearch"));
    m_search->setAccessibleName(tr("Search videos"));
    m_search->setPlaceholderText(tr("Search by name, brief, status or folder"));
    m_search->setToolTip(tr("Search videos (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showState();
    });
    m_groups = new SegmentedControl(this);
    m_groups->setObjectName(QStringLiteral("videosGroups"));
    m_groups->setAccessibleName(tr("Status"));
    for (int i = 0; i < static_cast<int>(kGroups.size()); ++i)
        m_groups->addSegment({});
    m_groups->setCurrent(0);
    connect(m_groups, &SegmentedControl::chosen, this, &AllVideosWindow::setGroup);
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("videosSum"));
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_groups);
    second->addStretch(1);
    second->addWidget(m_sum);
    auto *head = new QVBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_search);
    head->addLayout(second);
    return head;
}

QWidget *AllVideosWindow::makeNotice()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("videosNoticeBar"));
    m_notice = new QLabel(bar);
    m_notice->setObjectName(QStringLiteral("videosNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_again = makeVerb(QStringLiteral("videosAgain"), tr("Try again"));
    m_again->setSize(ButtonSize::Small);
    connect(m_again, &QPushButton::clicked, &m_reader, &VideoReader::refresh);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_notice, 1);
    row->addWidget(m_again);
    bar->hide();
    return bar;
}

PriceButton *AllVideosWindow::makeVerb(const QString &name, const QString &words)
{
    auto *button = new PriceButton(this);
    button->setObjectName(name);
    button->setOffer(words, std::nullopt);
    return button;
}

QLayout *AllVideosWindow::makeVerbs()
{
    m_delete = makeVerb(QStringLiteral("videosDelete"), tr("&Delete…"));
    m_reveal = makeVerb(QStringLiteral("videosReveal"), tr("Show in &folder"));
    m_retry = makeVerb(QStringLiteral("videosRetry"), tr("&Retry"));
    m_open = makeVerb(QStringLiteral("videosOpen"), tr("&Open"));
    m_open->setLook(ButtonLook::Filled);
    connect(m_open, &QPushButton::clicked, this, &AllVideosWindow::open);
    connect(m_retry, &QPushButton::clicked, this, &AllVideosWindow::retry);
    connect(m_reveal, &QPushButton::clicked, this, &AllVideosWindow::reveal);
    connect(m_delete, &QPushButton::clicked, this, &AllVideosWindow::askToDelete);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_delete);
    row->addStretch(1);
    for (PriceButton *button : {m_reveal, m_retry, m_open})
        row->addWidget(button);
    return row;
}

} // namespace beatreel
