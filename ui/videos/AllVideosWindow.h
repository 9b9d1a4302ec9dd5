// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/videos/VideoReader.h"

#include <QJsonObject>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace beatreel {

class Dialogs;
class EmptyState;
class PriceButton;
class SegmentedControl;
class VideosFilter;
class VideosModel;
class VideosTable;

/// All videos of the database, with search, status, progress, cost and place, read again and again while it is seen. A window of
/// its own beside the editor's; what opens a project is for the owner to do.
class AllVideosWindow : public QWidget
{
    Q_OBJECT

public:
    /// Which outlive it.
    AllVideosWindow(const QString &databaseUrl, Dialogs &dialogs);
    ~AllVideosWindow() override;

    /// Size, place, order and filter.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);
    /// What it says above the list; empty: nothing.
    [[nodiscard]] QString notice() const;

signals:
    /// The folder of a project.
    void openWanted(const QString &folder);
    void retryWanted(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of the segments, in their order; nothing: all.
    static constexpr std::array<std::optional<VideoGroup>, 4> kGroups{std::nullopt, VideoGroup::Active, VideoGroup::Finished, VideoGroup::Failed};

    void build();
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeVerbs();
    [[nodiscard]] PriceButton *makeVerb(const QString &name, const QString &words);
    void addKeys();
    void onCame(const QList<VideoRow> &rows);
    void onFailed(const Error &error);
    void setGroup(int segment);
    void showState();
    void showCounts();
    void fitSum();
    void showVerbs();
    void say(const QString &sentence);

    void open();
    void retry();
    void reveal();
    void askToDelete();
    void withFolder(const VideoRow &row, const std::function<void(const QString &)> &act);
    void showMenu(const QPoint &place);
    void addSorting(QMenu &menu);

    Dialogs &m_dialogs;
    VideoReader m_reader;
    VideosModel *m_model;
    VideosFilter *m_filter;
    QLineEdit *m_search;
    SegmentedControl *m_groups;
    QLabel *m_sum;
    QLabel *m_notice = nullptr;
    QWidget *m_noticeBar;
    PriceButton *m_again = nullptr;
    QStackedWidget *m_pages;
    VideosTable *m_table;
    EmptyState *m_empty;
    PriceButton *m_emptyAgain;
    PriceButton *m_showAll;
    PriceButton *m_open = nullptr;
    PriceButton *m_retry = nullptr;
    PriceButton *m_reveal = nullptr;
    PriceButton *m_delete = nullptr;
    bool m_isRead = false;            ///< once at least
    std::optional<Error> m_trouble;   ///< with the database, now
    QString m_said;                   ///< of what was done last
};

} // namespace beatreel
