// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Speaking.h"
#include "ui/library/ProductChoice.h"
#include "ui/library/TemplateDraft.h"
#include "ui/workspace/TemplateShelf.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kWidth = 440; ///< at 100 % text
constexpr int kMargin = 16;

} // namespace

/// What is wrong, with its sign. Keeps its place while there is nothing.
class TemplateDialog::Complaint final : public QLabel
{
public:
    explicit Complaint(QWidget *parent) : QLabel(parent)
    {
        setObjectName(QStringLiteral("templateComplaint"));
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        const Appearance &look = Appearance::of(this);
        setContentsMargins(look.type.scaled(kIconInButton + 8), 0, 0, 0);
        QPalette palette;
        palette.setColor(QPalette::WindowText, look.theme.failed);
        setPalette(palette);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (text().isEmpty())
            return;
        const Appearance &look = Appearance::of(this);
        const int side = look.type.scaled(kIconInButton);
        QPainter painter(this);
        paintIcon(painter, Icon::Failed, QRect(0, 0, side, side), look.theme.failed);
    }
};

TemplateDialog::TemplateDialog(TemplateShelf &shelf, const BeatTemplate &draft, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_shelf(shelf), m_draft(draft), m_isIdFixed(purpose == Purpose::Edit)
{
    setObjectName(QStringLiteral("templateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::FromBeat ? tr("Save beat as template")
                   : purpose == Purpose::Copy   ? tr("Copy as own template")
                                                : tr("Edit template"));
    auto *form = new QWidget;
    m_fields = new QVBoxLayout(form);
    m_fields->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_fields->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kMargin);
    column->setSpacing(12);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(form);
    column->addWidget(m_scroll, 1);
    buildName();
    buildPrompt();
    buildChoices();
    buildFoot();
    fit();
    if (m_isIdFixed)
        m_prompt->setFocus(Qt::OtherFocusReason);
    else
        m_name->selectAll();
}

void TemplateDialog::showId()
{
    const TemplateId id = m_shelf.freeId(m_name->text());
    m_id->setText(id.isEmpty() ? tr("It has no letter yet.") : tr("In the library: %1").arg(id.text()));
}

void TemplateDialog::buildFoot()
{
    m_complaint = new Complaint(this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("templateCancel"));
    auto *save = new PriceButton(this);
    save->setObjectName(QStringLiteral("templateSave"));
    save->setOffer(m_isIdFixed ? tr("Save") : tr("Save template"), std::nullopt);
    save->setLook(ButtonLook::Filled);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TemplateDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(kMargin, 0, kMargin, 0);
    m_foot->setSpacing(12);
    m_foot->addWidget(m_complaint);
    m_foot->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_foot);
}

BeatTemplate TemplateDialog::written() const
{
    BeatTemplate entry = m_draft; // with what it holds that has no field here
    entry.id = m_isIdFixed ? m_draft.id : m_shelf.freeId(m_name->text());
    entry.promptTemplate = m_prompt->toPlainText().trimmed();
    entry.duration = kDurations.value(m_length->current());
    entry.energy = static_cast<EnergyLevel>(m_energy->current());
    entry.typicalPosition = static_cast<Position>(m_position->current());
    entry.shotType = m_shot->currentData().toString();
    entry.cameraMovement = m_movement->currentData().toString();
    entry.action = m_action->currentData().toString();
    entry.compatibleProducts = m_products->categories();
    return entry;
}

/// As high as everything is, where the screen has the room.
void TemplateDialog::fit()
{
    constexpr int kAroundWindow = 80;
    const int width = Appearance::of(this).type.scaled(kWidth);
    const int fields = m_fields->totalHeightForWidth(width);
    const int line = Appearance::of(this).type.lineHeight(TextSize::Body);
    m_complaint->setFixedHeight(std::max(m_complaint->heightForWidth(width - 2 * kMargin), line));
    m_foot->invalidate(); // a layout within another keeps its old size till the next event
    layout()->invalidate();
    const int foot = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int room = screen()->availableGeometry().height() - kAroundWindow;
    setFixedSize(width, std::min(fields + foot, room));
}

void TemplateDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    fit();
    announce(*m_complaint, sentence);
}

void TemplateDialog::accept()
{
    const BeatTemplate entry = written();
    if (const QString complaint = complaintAbout(entry); !complaint.isEmpty()) {
        complain(complaint);
        return;
    }
    if (const Result<void> saved = m_shelf.save(entry); !saved) {
        complain(saved.error().sentence);
        return;
    }
    emit this->saved(entry.id);
    QDialog::accept();
}

void TemplateDialog::open(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &draft, Purpose purpose, const Done &done)
{
    auto *dialog = new TemplateDialog(shelf, draft, purpose, parent->window());
    connect(dialog, &TemplateDialog::saved, parent, done);
    dialog->QDialog::open();
}

void TemplateDialog::saveAsTemplate(QWidget *parent, TemplateShelf &shelf, const Beat &beat, const Done &done)
{
    open(parent, shelf, templateOf(beat), Purpose::FromBeat, done);
}

void TemplateDialog::copy(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &entry, const Done &done)
{
    open(parent, shelf, entry, Purpose::Copy, done);
}

void TemplateDialog::edit(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &entry, const Done &done)
{
    open(parent, shelf, entry, Purpose::Edit, done);
}

} // namespace beatreel
