// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/PromptField.h"

#include "core/project/BeatFields.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/inspector/GrowingText.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QSyntaxHighlighter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

namespace {

/// Tints the placeholders of a template.
class Places final : public QSyntaxHighlighter
{
public:
    Places(QTextDocument *document, const QWidget *asker) : QSyntaxHighlighter(document), m_asker(asker) {}

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression place(QStringLiteral("\\{(product_name|style_aesthetic|setting)\\}"));
        QTextCharFormat tint;
        tint.setBackground(Appearance::of(m_asker).theme.accentTint);
        for (auto match = place.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), tint);
        }
    }

private:
    const QWidget *m_asker;
};

QString fieldOf(PromptPiece::Source source)
{
    switch (source) {
    case PromptPiece::Source::Product:
        return QStringLiteral("product");
    case PromptPiece::Source::Aesthetic:
        return QStringLiteral("aesthetic");
    case PromptPiece::Source::Mood:
        return QStringLiteral("mood");
    case PromptPiece::Source::Own:
        break;
    }
    return {};
}

} // namespace

PromptField::PromptField(QWidget *parent)
    : BeatField(parent), m_forms(makeForms()), m_stack(new QStackedWidget(this)), m_filled(new QTextBrowser(this)),
      m_template(new GrowingText(3, 12, this)), m_places(new Places(m_template->document(), this))
{
    setObjectName(QStringLiteral("promptField"));
    m_filled->setObjectName(QStringLiteral("promptFilled"));
    m_filled->setAccessibleName(tr("Prompt, filled"));
    m_filled->setOpenLinks(false);
    m_filled->setTabChangesFocus(true);
    m_filled->setToolTip(tr("What is sent. What is tinted comes from the look."));
    m_filled->setFocusPolicy(Qt::StrongFocus); // the wheel alone brings no focus
    m_filled->installEventFilter(this);
    connect(m_filled, &QTextBrowser::anchorClicked, this, [this](const QUrl &anchor) { emit lookWanted(anchor.path()); });
    m_template->setObjectName(QStringLiteral("promptTemplate"));
    m_template->setAccessibleName(tr("Prompt, template"));
    connect(m_template, &GrowingText::edited, this, [this](const QString &text) {
        if (hasBeats())
            applyTyped(EditKind::EditPrompt, withPrompt(project(), beats(), text));
    });
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_template);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    followAppearance(m_stack, [this](const Appearance &) { fit(); });
}

SegmentedControl *PromptField::makeForms()
{
    auto *forms = new SegmentedControl(this);
    forms->setObjectName(QStringLiteral("promptForms"));
    forms->setAccessibleName(tr("Form of the prompt"));
    forms->setSize(SegmentedControl::Size::Small);
    forms->addSegment(tr("Filled"));
    forms->addSegment(tr("Template"));
    forms->setCurrent(Filled);
    connect(forms, &SegmentedControl::chosen, this, &PromptField::showForm);
    return forms;
}

void PromptField::showForm(int form)
{
    m_forms->setCurrent(form);
    m_stack->setCurrentIndex(form);
    if (hasBeats())
        refresh();
}

void PromptField::edit()
{
    showForm(Template);
    m_template->setFocus(Qt::ShortcutFocusReason);
}

void PromptField::refresh()
{
    const auto text = shared([](const Beat &beat) { return beat->spec.promptTemplate; });
    m_template->setPlaceholderText(text ? tr("What is to be seen") : tr("Several"));
    m_template->show(text.value_or(QString()));
    showFilled();
    fit();
}

/// Both forms are as high as the higher one, so that nothing moves when they change places.
void PromptField::fit()
{
    const Fitted fitted{m_template->toPlainText(), m_filled->toPlainText(), m_template->font(), width()};
    if (m_fitted == fitted)
        return;
    m_fitted = fitted;
    const int height = std::max(m_template->heightFor(fitted.text, fitted.width), m_template->heightFor(fitted.filled, fitted.width));
    m_stack->setFixedHeight(height);
    m_template->setLeastHeight(height);
}

bool PromptField::isTemplateShown() const
{
    return m_forms->current() == Template;
}

void PromptField::setTemplateShown(bool isShown)
{
    showForm(isShown ? Template : Filled);
}

void PromptField::resizeEvent(QResizeEvent *event)
{
    BeatField::resizeEvent(event);
    fit();
}

void PromptField::showFilled()
{
    const auto text = shared([](const Beat &beat) { return beat->spec.promptTemplate; });
    m_filled->setPlaceholderText(text ? QString() : tr("Several"));
    const Theme &theme = Appearance::of(this).theme;
    QString html;
    if (text) {
        for (const PromptPiece &piece : promptPieces(*text, project().product, project().style)) {
            const QString words = piece.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            if (piece.source == PromptPiece::Source::Own)
                html += words;
            else
                html += QStringLiteral("<a href=\"look:%1\" style=\"color:%2; background-color:%3; text-decoration:none\">%4</a>")
                            .arg(fieldOf(piece.source), theme.text.name(), theme.accentTint.name(), words);
        }
    }
    if (html == m_shown)
        return; // what is marked in it stays marked
    m_shown = html;
    m_filled->setHtml(html);
}

bool PromptField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filled && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTyping = !key->text().isEmpty() && key->text().front().isPrint()
                              && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isTyping && hasBeats() && beats().size() == 1) {
            edit();
            m_template->moveCursor(QTextCursor::End);
            m_template->insertPlainText(key->text());
            return true;
        }
    }
    return BeatField::eventFilter(watched, event);
}

void PromptField::changeEvent(QEvent *event)
{
    BeatField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasBeats()) {
        showFilled();
        m_places->rehighlight();
    }
}

} // namespace beatreel
