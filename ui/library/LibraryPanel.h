// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/TemplateFilter.h"
#include "ui/library/TileSketches.h"
#include "ui/workspace/OpenProject.h"

#include <QJsonObject>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QMenu;
class QToolButton;

namespace beatreel {

class Dialogs;
class EmptyState;
class LibraryView;
class PriceButton;
class TemplateShelf;

/// The templates, to be looked through and added to the film, and the user's own to be changed.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    /// `drawings` is the folder of the built-in artist's drawings. The others outlive it.
    LibraryPanel(TemplateShelf &shelf, Dialogs &dialogs, const QString &drawings, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    [[nodiscard]] LibraryView &view() { return *m_view; }

    /// Puts the keyboard into the search field.
    void startSearch();
    /// Brings a template into sight, whatever narrows the library down, and makes it the current one.
    void showTemplate(const TemplateId &id);

    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

signals:
    /// A beat of this template is to be added after the selected beat.
    void addWanted(const beatreel::TemplateId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    [[nodiscard]] QWidget *makeChips();
    void fitChips();
    void fitHint();
    void fillFilterMenu();
    void addChoices(QMenu &menu, const QString &title, const QString &any, const QList<std::pair<QString, bool>> &choices,
                    const std::function<void(int)> &choose);
    void setFilter(const TemplateFilter &filter);
    void showProduct();
    void refresh();
    void showNothing();
    void openMenu(const TemplateId &id, const QPoint &onScreen);
    void addOwnEntries(QMenu &menu, const BeatTemplate &entry);
    void askToDelete(const TemplateId &id);

    TemplateShelf &m_shelf;
    Dialogs &m_dialogs;
    OpenProject *m_open = nullptr;
    TemplateFilter m_filter;
    TileSketches m_sketches;
    QLineEdit *m_search = nullptr;
    QToolButton *m_narrow = nullptr;
    QButtonGroup *m_chips = nullptr;
    LibraryView *m_view = nullptr;
    EmptyState *m_nothing = nullptr;
    PriceButton *m_clear = nullptr;
};

} // namespace beatreel
