// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/HeadRow.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/export/ExportRun.h"
#include "ui/export/ExportWords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kBarWidth = 200;

} // namespace

ExportBar::ExportBar(ExportRun &run, QWidget *parent, const QString &name) : QWidget(parent), m_words(tr("Exporting “%1”"))
{
    setObjectName(name + QStringLiteral("Bar"));
    m_sentence = new ElidingLabel(this);
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_progress = new QLabel(this);
    m_progress->setObjectName(name + QStringLiteral("ProgressWords"));
    m_progress->setTextFormat(Qt::PlainText);
    setTextFont(m_progress, TextSize::Body);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(name + QStringLiteral("Progress"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    setScaledWidth(m_bar, kBarWidth);
    auto *cancel = new PriceButton(this);
    cancel->setObjectName(QStringLiteral("cancel") + name.first(1).toUpper() + name.sliced(1));
    cancel->setOffer(tr("Cancel"), std::nullopt);
    cancel->setAccessibleName(tr("Cancel what runs"));
    cancel->setSize(ButtonSize::Small);
    connect(cancel, &QPushButton::clicked, &run, &ExportRun::cancel);
    auto *row = new HeadRow(this);
    row->line().setContentsMargins(12, 6, 12, 6);
    row->line().setSpacing(12);
    row->line().addWidget(m_sentence, 1);
    row->line().addWidget(m_progress);
    row->line().addWidget(m_bar);
    row->line().addWidget(cancel);
    row->letGo(m_bar); // the words beside it say the same
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    hide();
    connect(&run, &ExportRun::began, this, &ExportBar::begin);
    connect(&run, &ExportRun::progressed, this, &ExportBar::showProgress);
    connect(&run, &ExportRun::ended, this, &QWidget::hide);
}

void ExportBar::begin(const QString &file)
{
    m_sentence->setText(m_words.arg(QFileInfo(file).fileName()));
    m_since.start();
    m_spoken.begin();
    showProgress(0);
    show();
}

void ExportBar::showProgress(double done)
{
    m_bar->setValue(static_cast<int>(done * 100));
    m_spoken.tell(*this, m_sentence->text(), done);
    m_progress->setText(ExportWords::progress(done, std::chrono::milliseconds(m_since.elapsed())));
}

void ExportBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace beatreel
