// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/AllVideosWindow.h"

#include "core/generate/Price.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Speaking.h"
#include "ui/common/WindowSize.h"
#include "ui/videos/VideosFilter.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideosTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <numeric>

namespace beatreel {

namespace {

constexpr QSize kSize{1120, 640}; ///< at 100 % text
constexpr QLatin1String kGeometry{"geometry"};
constexpr QLatin1String kColumn{"column"};
constexpr QLatin1String kIsDescending{"is_descending"};
constexpr QLatin1String kGroup{"group"};

} // namespace

AllVideosWindow::AllVideosWindow(const QString &databaseUrl, Dialogs &dialogs)
    : QWidget(nullptr, Qt::Window), m_dialogs(dialogs), m_reader(databaseUrl), m_model(new VideosModel(this)), m_filter(new VideosFilter(this))
{
    setObjectName(QStringLiteral("allVideos"));
    setWindowTitle(tr("All videos — Beatreel"));
    m_filter->setSourceModel(m_model);
    build();
    addKeys();
    connect(&m_reader, &VideoReader::came, this, &AllVideosWindow::onCame);
    connect(&m_reader, &VideoReader::failed, this, &AllVideosWindow::onFailed);
    connect(m_table, &VideosTable::chosenChanged, this, &AllVideosWindow::showVerbs);
    connect(m_table, &VideosTable::openWanted, this, &AllVideosWindow::open);
    connect(m_table, &VideosTable::deleteWanted, this, &AllVideosWindow::askToDelete);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AllVideosWindow::showMenu);
    showState();
    showVerbs();
    followAppearance(this, [this](const Appearance &) { fitSum(); });
    resizeWithText(*this, kSize);
}

AllVideosWindow::~AllVideosWindow() = default;

void AllVideosWindow::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto act) { connect(new QShortcut(key, this), &QShortcut::activated, this, act); };
    on(QKeySequence(Qt::Key_F5), [this] { m_reader.refresh(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    on(QKeySequence(Qt::Key_Escape), [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
}

void AllVideosWindow::onCame(const QList<VideoRow> &rows)
{
    const bool isFirst = !std::exchange(m_isRead, true);
    m_trouble.reset();
    m_model->setRows(rows);
    if (isFirst && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showState();
    showVerbs();
}

void AllVideosWindow::onFailed(const Error &error)
{
    const bool isNew = !m_trouble || m_trouble->sentence != error.sentence;
    m_trouble = error;
    if (isNew)
        showState();
}

void AllVideosWindow::setGroup(int segment)
{
    m_groups->setCurrent(segment);
    m_filter->setGroup(kGroups[static_cast<size_t>(segment)]);
    showState();
}

/// What is shown in place of the list, and above it.
void AllVideosWindow::showState()
{
    showCounts();
    const bool isTrouble = m_trouble && m_model->rowCount() == 0;
    const bool hasNone = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
    m_empty->setIcon(isTrouble ? Icon::Failed : hasNone ? Icon::Clips : Icon::Search);
    if (isTrouble)
        m_empty->setSentence(m_trouble->sentence);
    else if (!m_isRead)
        m_empty->setSentence(tr("The videos are being read…"));
    else if (hasNone)
        m_empty->setSentence(tr("No videos yet. Each project that is built stands here."));
    else
        m_empty->setSentence(m_filter->words().isEmpty() ? tr("No video has this status.") : tr("No video has “%1” in it.").arg(m_filter->words()));
    m_emptyAgain->setVisible(isTrouble);
    m_showAll->setVisible(!hasNone);
    const QString notice = m_trouble && !isTrouble ? m_trouble->sentence : m_said;
    const bool isNew = !notice.isEmpty() && notice != m_notice->text();
    m_notice->setText(notice);
    m_again->setVisible(m_trouble.has_value());
    m_noticeBar->setVisible(!notice.isEmpty());
    if (isNew)
        announce(*m_noticeBar, notice);
}

void AllVideosWindow::showCounts()
{
    const std::array<QString, kGroups.size()> words{tr("All"), tr("In progress"), tr("Finished"), tr("Failed")};
    const QMap<VideoGroup, int> counts = m_filter->counts();
    for (size_t i = 0; i < kGroups.size(); ++i) {
        const int count = kGroups[i] ? counts.value(*kGroups[i]) : std::accumulate(counts.begin(), counts.end(), 0);
        QToolButton *segment = m_groups->segment(static_cast<int>(i));
        segment->setText(tr("%1 (%2)", "a status, how many videos").arg(words[i]).arg(count));
        segment->setAccessibleName(count == 1 ? tr("%1, 1 video").arg(words[i]) : tr("%1, %n videos", nullptr, count).arg(words[i]));
    }
    const int count = m_filter->rowCount();
    const QString money = moneyText(m_filter->costUsd());
    m_sum->setText(count == 0 ? QString() : count == 1 ? tr("1 video, %1").arg(money) : tr("%n videos, %1", nullptr, count).arg(money));
    fitSum();
}

/// It gives way to the counts beside it.
void AllVideosWindow::fitSum()
{
    m_groups->setMinimumWidth(m_groups->readableWidth());
    const QMargins around = layout()->contentsMargins();
    m_sum->setVisible(m_isRead && m_groups->sizeHint().width() + m_sum->sizeHint().width() + 24 <= width() - around.left() - around.right());
}

void AllVideosWindow::say(const QString &sentence)
{
    m_said = sentence;
    showState();
}

QString AllVideosWindow::notice() const
{
    return m_notice->text();
}

QJsonObject AllVideosWindow::uiState() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return {{kGeometry, QString::fromLatin1(saveGeometry().toBase64())},
            {kColumn, header->sortIndicatorSection()},
            {kIsDescending, header->sortIndicatorOrder() == Qt::DescendingOrder},
            {kGroup, m_groups->current()}};
}

void AllVideosWindow::restoreUiState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    restoreGeometry(QByteArray::fromBase64(state.value(kGeometry).toString().toLatin1()));
    const int column = state.value(kColumn).toInt(-1);
    if (column >= 0 && column < VideosModel::kColumns)
        m_table->sortByColumn(column, state.value(kIsDescending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    const int group = state.value(kGroup).toInt(-1);
    if (group >= 0 && group < static_cast<int>(kGroups.size()))
        setGroup(group);
}

void AllVideosWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setActive(true);
}

void AllVideosWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setActive(false);
    m_said.clear();
    showState();
}

void AllVideosWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSum();
}

/// From the search the arrows and Enter go on in the list.
bool AllVideosWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_filter->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_table->chosen().isEmpty())
                m_table->setCurrentIndex(m_filter->index(0, 0));
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AllVideosWindow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (m_noticeBar->isVisible())
        paintBox(painter, m_noticeBar->geometry(), kFieldRadius, m_trouble ? theme.failedTint : theme.accentTint);
}

} // namespace beatreel
