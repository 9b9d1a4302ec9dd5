// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/QuestionDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"
#include "ui/common/Speaking.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kTextWidth = 380; ///< at 100 % text

/// As high as its text is at the width of all.
QLabel *wrapped(const QString &text, const QFont &font, const QColor &colour, int width)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setFixedSize(width, label->heightForWidth(width));
    return label;
}

Icon iconOf(const Question &question)
{
    const bool isDestructive = std::ranges::any_of(
        question.verbs, [](const Verb &verb) { return verb.kind == Verb::Kind::Destructive; });
    return isDestructive ? Icon::Finding : Icon::Info;
}

QColor wordsColour(Icon icon, const Theme &theme)
{
    switch (icon) {
    case Icon::Failed:
        return theme.failed;
    case Icon::Finding:
        return theme.stale;
    default:
        return theme.text2;
    }
}

} // namespace

class QuestionDialog::Sign final : public QWidget
{
public:
    explicit Sign(Icon icon) : m_icon(icon)
    {
        const int side = Appearance::of(this).type.scaled(kIconOnStart);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), wordsColour(m_icon, Appearance::of(this).theme));
    }

private:
    Icon m_icon;
};

QuestionDialog::QuestionDialog(QWidget *over, Icon icon, const QString &sentence, const QString &more)
    : QDialog(over), m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAccessibleName(sentence);
    setAccessibleDescription(more);
    const Appearance &look = Appearance::of(this);
    const int width = look.type.scaled(kTextWidth);
    m_sentence = wrapped(sentence, look.type.font(TextSize::Prose, QFont::DemiBold), look.theme.text, width);
    m_sentence->setObjectName(QStringLiteral("questionSentence"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_sentence);
    if (!more.isEmpty())
        words->addWidget(wrapped(more, look.type.font(TextSize::Body), look.theme.text2, width));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Sign(icon), 0, Qt::AlignTop);
    head->addLayout(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addLayout(head);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QuestionDialog::QuestionDialog(const Question &question, QWidget *over)
    : QuestionDialog(over, iconOf(question), question.sentence, question.more)
{
    addVerbs(question.verbs);
    addLeave(question.leave.isEmpty() ? tr("Cancel") : question.leave);
}

QuestionDialog::QuestionDialog(const Error &error, QWidget *over)
    : QuestionDialog(over, Icon::Failed, error.sentence, {})
{
    if (!error.detail.isEmpty())
        addDetail(error.detail);
    addLeave(tr("Close"));
}

void QuestionDialog::addVerbs(const QList<Verb> &verbs)
{
    for (int i = 0; i < verbs.size(); ++i) {
        const Verb &verb = verbs[i];
        const bool isDestructive = verb.kind == Verb::Kind::Destructive;
        const bool isUsual = i == 0 && !isDestructive;
        auto *button = new PriceButton;
        button->setObjectName(QStringLiteral("questionVerb%1").arg(i));
        button->setOffer(verb.text, verb.price);
        button->setLook(isUsual ? ButtonLook::Filled : ButtonLook::Plain);
        button->setAutoDefault(true);
        button->setDefault(isUsual);
        m_buttons->addButton(button, isDestructive ? QDialogButtonBox::DestructiveRole
                                     : isUsual     ? QDialogButtonBox::AcceptRole
                                                   : QDialogButtonBox::ActionRole);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            m_verb = i;
            accept();
        });
        if (isUsual)
            button->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionDialog::addLeave(const QString &text)
{
    QPushButton *leave = m_buttons->addButton(text, QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("questionLeave"));
    leave->setAccessibleName(text);
    const auto buttons = m_buttons->buttons();
    const bool hasUsual = std::ranges::any_of(buttons, [this](QAbstractButton *button) {
        return m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole;
    });
    if (!hasUsual) {
        leave->setDefault(true);
        leave->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionDialog::addDetail(const QString &detail)
{
    auto *text = new QPlainTextEdit(detail);
    text->setObjectName(QStringLiteral("questionDetail"));
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(Appearance::of(this).type.scaled(96));
    auto *section = new FoldableSection(tr("Details"));
    section->setContent(text);
    section->setOpen(false);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, section);
}

void QuestionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    announce(*this, accessibleName());
}

} // namespace beatreel
