// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QStackedWidget;
class QSyntaxHighlighter;
class QTextBrowser;

namespace beatreel {

class GrowingText;
class SegmentedControl;

/// What is asked of the generators: as it is sent, with what comes from the look tinted; or the template behind it, to
/// be written. Typing into the filled form goes over to the template.
class PromptField : public BeatField
{
    Q_OBJECT

public:
    explicit PromptField(QWidget *parent = nullptr);

    void refresh() override;
    /// Goes to the template and puts the cursor there.
    void edit();

    /// Which form is seen; it stands at the end of the section's title.
    [[nodiscard]] SegmentedControl *forms() const { return m_forms; }
    [[nodiscard]] bool isTemplateShown() const;
    void setTemplateShown(bool isShown);

signals:
    /// A part that the look filled was chosen: "product", "aesthetic" or "mood".
    void lookWanted(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Form { Filled, Template };

    [[nodiscard]] SegmentedControl *makeForms();
    void showForm(int form);
    void showFilled();
    void fit();

    SegmentedControl *m_forms;
    /// What the field is as high as now: laying text out takes long.
    struct Fitted
    {
        QString text;
        QString filled;
        QFont font;
        int width = -1;
        bool operator==(const Fitted &) const = default;
    };

    Fitted m_fitted;
    QStackedWidget *m_stack;
    QTextBrowser *m_filled;
    GrowingText *m_template;
    QSyntaxHighlighter *m_places;
    QString m_shown; ///< the filled form, as HTML
};

} // namespace beatreel
