// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/BriefForm.h"

#include "ui/brief/PlanMaker.h"
#include "ui/brief/ReferenceList.h"
#include "ui/common/Appearance.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/PriceButton.h"
#include "ui/common/Speaking.h"
#include "ui/common/StyleFields.h"
#include "ui/common/TypeScale.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kStep = 5; // s
constexpr int kCreativitySteps = 100;
constexpr int kPromptLines = 4;
constexpr quint64 kRolledSeeds = 1000000; // as many digits as one can note down
constexpr int kSeedDigits = 16;           // of one that follows from the brief
constexpr int kLengthShare = 2;           // of the row that it has with the seed
constexpr int kSeedShare = 3;
constexpr int kBeside = 12;

} // namespace

BriefForm::BriefForm(Pictures &pictures, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("briefForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QWidget *prompt = makePrompt();
    auto *top = new QVBoxLayout;
    top->setSpacing(4); // between them is the line of a refusal
    addField(top, tr("What is the ad about?"), prompt, m_prompt);
    top->addLayout(makePair());
    column->addLayout(top);
    QWidget *creativity = makeCreativity();
    addField(column, tr("Creativity"), creativity, m_creativity);
    m_references = new ReferenceList(pictures, dialogs, this);
    addField(column, tr("Reference pictures"), m_references, nullptr);
    addField(column, tr("Models"), makeModels(), nullptr);
    connect(m_references, &ReferenceList::changed, this, &BriefForm::onEdited);
    takeColours();
    showTroubles();
}

void BriefForm::addField(QVBoxLayout *column, const QString &name, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(buddy);
    m_names.append(label);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(label);
    pair->addWidget(field);
    column->addLayout(pair);
}

QBoxLayout *BriefForm::makePair()
{
    m_pair = new QHBoxLayout;
    m_pair->setSpacing(kBeside);
    for (const auto &[name, field] : {std::pair(tr("Length"), makeLength()), std::pair(tr("Seed"), makeSeed())}) {
        auto *half = new QVBoxLayout;
        addField(half, name, field, field == m_length ? static_cast<QWidget *>(m_length) : m_seed);
        half->addStretch();
        m_pair->addLayout(half, field == m_length ? kLengthShare : kSeedShare);
    }
    return m_pair;
}

/// Beside each other as long as both can be read.
void BriefForm::arrangePair()
{
    const int length = textWidth(m_length->font(), m_length->itemText(0)) + 2 * kFieldPadding + Appearance::of(this).type.scaled(kFieldButton);
    const int digits = textWidth(m_seed->font(), QString(kSeedDigits, u'0')) + 2 * kFieldPadding;
    const int seed = digits + m_seed->parentWidget()->sizeHint().width() - m_seed->sizeHint().width(); // with the die
    const int room = width() - kBeside;
    const bool isNarrow = room * kLengthShare < length * (kLengthShare + kSeedShare) || room * kSeedShare < seed * (kLengthShare + kSeedShare);
    m_pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *BriefForm::makePrompt()
{
    auto *field = new QWidget(this);
    m_prompt = new QPlainTextEdit(field);
    m_prompt->setObjectName(QStringLiteral("briefPrompt"));
    m_prompt->setAccessibleName(tr("What is the ad about?"));
    m_prompt->setPlaceholderText(tr("30 s for Nike sneakers. Urban, energetic, at dusk."));
    m_prompt->setTabChangesFocus(true);
    m_refusal = new QLabel(field);
    m_refusal->setObjectName(QStringLiteral("briefRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    QSizePolicy room = m_refusal->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_refusal->setSizePolicy(room);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_prompt);
    column->addWidget(m_refusal);
    m_offline = new PriceButton(tr("Plan offline"), Price::free(), field);
    m_offline->setObjectName(QStringLiteral("planOffline"));
    m_offline->setSize(ButtonSize::Small);
    column->addWidget(m_offline, 0, Qt::AlignLeading);
    connect(m_offline, &QPushButton::clicked, this, &BriefForm::offlineWanted);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &BriefForm::onEdited);
    return field;
}

QWidget *BriefForm::makeLength()
{
    m_length = new QComboBox(this);
    m_length->setObjectName(QStringLiteral("briefLength"));
    m_length->setAccessibleName(tr("Length"));
    m_length->addItem(tr("From the brief"));
    for (int seconds = kStep; seconds <= kLongestDuration.count(); seconds += kStep)
        m_length->addItem(tr("%1 s").arg(seconds), seconds);
    m_length->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_length, &QComboBox::currentIndexChanged, this, &BriefForm::onEdited);
    return m_length;
}

QWidget *BriefForm::makeSeed()
{
    auto *field = new QWidget(this);
    m_seed = new QLineEdit(field);
    m_seed->setObjectName(QStringLiteral("briefSeed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(tr("Automatic"));
    m_seed->setToolTip(tr("The same brief and seed give the same film. Empty: it follows from the words and the length."));
    auto *roll = new QToolButton(field);
    roll->setObjectName(QStringLiteral("rollSeed"));
    roll->setAccessibleName(tr("Another seed"));
    roll->setIcon(themedIcon(Icon::Dice));
    roll->setFocusPolicy(Qt::TabFocus);
    m_seedTrouble = new QLabel(field);
    m_seedTrouble->setObjectName(QStringLiteral("seedTrouble"));
    m_seedTrouble->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_seed, 1);
    row->addWidget(roll);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_seedTrouble);
    connect(m_seed, &QLineEdit::textChanged, this, &BriefForm::onEdited);
    connect(roll, &QToolButton::clicked, this, &BriefForm::rollSeed);
    return field;
}

QWidget *BriefForm::makeCreativity()
{
    auto *field = new QWidget(this);
    m_creativity = new QSlider(Qt::Horizontal, field);
    m_creativity->setObjectName(QStringLiteral("briefCreativity"));
    m_creativity->setAccessibleName(tr("Creativity, from strict to free"));
    m_creativity->setRange(0, kCreativitySteps);
    m_creativity->setPageStep(kCreativitySteps / 4);
    m_creativity->setValue(kCreativitySteps / 2);
    auto *words = new QHBoxLayout;
    const std::pair<QString, Qt::Alignment> ends[] = {
        {tr("Strict"), Qt::AlignLeft}, {tr("Balanced"), Qt::AlignHCenter}, {tr("Free"), Qt::AlignRight}};
    for (const auto &[text, alignment] : ends) {
        auto *word = new QLabel(text, field);
        setTextFont(word, TextSize::Caption);
        word->setAlignment(alignment);
        word->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(word, 1);
    }
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_creativity);
    column->addLayout(words);
    connect(m_creativity, &QSlider::valueChanged, this, &BriefForm::onEdited);
    return field;
}

QWidget *BriefForm::makeModels()
{
    m_models = new QLabel(this);
    m_models->setObjectName(QStringLiteral("briefModels"));
    m_models->setTextFormat(Qt::PlainText);
    m_models->setWordWrap(true);
    return m_models;
}

Brief BriefForm::brief() const
{
    Brief brief;
    brief.prompt = m_prompt->toPlainText();
    if (const QVariant seconds = m_length->currentData(); seconds.isValid())
        brief.duration = Seconds(seconds.toInt());
    brief.creativity = static_cast<double>(m_creativity->value()) / kCreativitySteps;
    bool isNumber = false;
    const quint64 seed = m_seed->text().trimmed().toULongLong(&isNumber);
    brief.seed = isNumber ? seed : defaultSeed(brief.prompt, brief.duration);
    brief.references = m_references->files();
    return brief;
}

void BriefForm::setBrief(const Brief &brief)
{
    const QSignalBlocker quiet(this);
    if (brief.prompt != m_prompt->toPlainText())
        m_prompt->setPlainText(brief.prompt);
    int length = 0;
    if (brief.duration) {
        const int seconds = static_cast<int>(brief.duration->count());
        length = m_length->findData(seconds);
        if (length < 0) { // from a file: 12 s
            m_length->insertItem(1, tr("%1 s").arg(seconds), seconds);
            length = 1;
        }
    }
    m_length->setCurrentIndex(length);
    m_seed->setText(QString::number(brief.seed));
    m_creativity->setValue(qRound(brief.creativity * kCreativitySteps));
    m_references->setFiles(brief.references);
    showRefusal({});
}

void BriefForm::setModels(const ModelChoice &models, const ModelCatalogue &catalogue)
{
    QStringList names;
    for (const auto &[step, id] : {std::pair(PipelineStep::Plan, models.planner), std::pair(PipelineStep::Frame, models.frames), std::pair(PipelineStep::Clip, models.clips),
                                   std::pair(PipelineStep::Music, models.music)}) {
        if (const Model *model = catalogue.find(step, id))
            names.append(model->name);
    }
    m_models->setText(names.join(QStringLiteral(", ")));
    m_models->setAccessibleName(tr("Models: %1").arg(m_models->text()));
}

bool BriefForm::isReadable() const
{
    const QString text = m_seed->text().trimmed();
    bool isNumber = false;
    static_cast<void>(text.toULongLong(&isNumber));
    return isNumber || text.isEmpty();
}

BriefForm::WayOut BriefForm::wayOutOf(const Error &error, const ModelChoice &models)
{
    if (error.kind == ErrorKind::BadInput)
        return WayOut::MendPrompt;
    return PlanMaker::isByModel(models) ? WayOut::PlanOffline : WayOut::None;
}

void BriefForm::showRefusal(const QString &sentence, WayOut way)
{
    constexpr int kUnderButton = 8;
    m_offline->setVisible(way == WayOut::PlanOffline);
    m_pair->setContentsMargins(0, way == WayOut::PlanOffline ? kUnderButton : 0, 0, 0);
    m_isPromptAtFault = way == WayOut::MendPrompt;
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    m_prompt->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        announce(*m_refusal, sentence);
    showTroubles();
}

void BriefForm::focusPrompt()
{
    m_prompt->setFocus(Qt::OtherFocusReason);
    m_prompt->selectAll();
}

void BriefForm::onEdited()
{
    if (!m_models)
        return; // the fields are still being made
    showRefusal({});
    emit edited();
}

void BriefForm::rollSeed()
{
    m_seed->setText(QString::number(QRandomGenerator::global()->generate64() % kRolledSeeds));
}

void BriefForm::showTroubles()
{
    m_seedTrouble->setText(isReadable() ? QString() : tr("A seed is a whole number from 0 on."));
    m_seedTrouble->setVisible(!isReadable());
    m_seed->setAccessibleDescription(m_seedTrouble->text());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    setInError(m_seed, !isReadable());
    setInError(m_prompt, m_isPromptAtFault);
}

void BriefForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeColours();
    QWidget::changeEvent(event);
}

void BriefForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePair();
}

void BriefForm::takeColours()
{
    const auto &[theme, type, motion] = Appearance::of(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.text2);
    QPalette failed = palette();
    failed.setColor(QPalette::WindowText, theme.failed);
    for (QLabel *name : std::as_const(m_names)) {
        name->setPalette(quiet);
        name->setFont(type.font(TextSize::Caption));
    }
    for (QLabel *trouble : {m_refusal, m_seedTrouble}) {
        trouble->setPalette(failed);
        trouble->setFont(type.font(TextSize::Caption));
    }
    m_prompt->setFont(type.font(TextSize::Prose));
    m_refusal->setMinimumHeight(type.lineHeight(TextSize::Caption));
    arrangePair();
    m_prompt->setFixedHeight(kPromptLines * type.lineHeight(TextSize::Prose) + 20);
}

} // namespace beatreel
