// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanColumn.h"

#include "core/base/Language.h"
#include "core/build/Estimate.h"
#include "core/project/BeatEdits.h"
#include "core/story/ChunkPlan.h"
#include "core/story/StoryWords.h"
#include "ui/brief/Paragraph.h"
#include "ui/brief/PlanEdits.h"
#include "ui/cards/EnergyCurve.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/workspace/TemplateShelf.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr int kCurveHeight = 36;

/// A line of text that stands in the foot.
ElidingLabel *lineIn(QWidget *parent, TextSize size, QPalette::ColorRole role)
{
    auto *label = new ElidingLabel(parent);
    setTextFont(label, size);
    label->setForegroundRole(role);
    return label;
}

} // namespace

/// The energies of the beats over the plan's whole length.
class PlanColumn::Curve final : public QWidget
{
public:
    explicit Curve(QWidget *parent) : QWidget(parent) { followAppearance(this, [this](const Appearance &look) { setFixedHeight(look.type.scaled(kCurveHeight)); }); }

    void setBeats(const QList<Beat> &beats)
    {
        m_beats = beats;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        double length = 0;
        for (const Beat &beat : std::as_const(m_beats))
            length += static_cast<double>(beat->spec.duration.count());
        if (length <= 0)
            return;
        QList<QPointF> points;
        double start = 0;
        for (const Beat &beat : std::as_const(m_beats)) {
            const double seconds = static_cast<double>(beat->spec.duration.count());
            const double level = (static_cast<double>(beat->spec.energy) + 1) / 4;
            points.append({(start + seconds / 2) / length * width(), height() * (1 - level)});
            start += seconds;
        }
        points.prepend({0, points.first().y()});
        points.append({static_cast<double>(width()), points.last().y()});
        const Theme &theme = Appearance::of(this).theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPainterPath curve = curveThrough(points);
        QPainterPath area = curve;
        area.lineTo(width(), height());
        area.lineTo(0, height());
        painter.fillPath(area, theme.energyTint);
        painter.setPen(QPen(theme.energy, 1.5));
        painter.drawPath(curve);
    }

private:
    QList<Beat> m_beats;
};

PlanColumn::PlanColumn(const Parts &parts, Pictures &pictures, Sketches &sketches, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_beats(new PlanBeats(pictures, sketches, this))
{
    setObjectName(QStringLiteral("planColumn"));
    m_head = makeHead();
    m_foot = makeFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_beats);
    column->addWidget(m_foot);
    column->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_beats, m_take})
        part->installEventFilter(this);
    connect(m_take, &QPushButton::clicked, this, &PlanColumn::takeWanted);
    connect(m_beats, &PlanBeats::insertWanted, this,
            [this](const SpecBeat &beat, qsizetype place) { edit(withBeatInserted(m_planned.plan, place, beat)); });
    connect(m_beats, &PlanBeats::moveWanted, this,
            [this](qsizetype beat, qsizetype place) { edit(withBeatMoved(m_planned.plan, beat, place)); });
    connect(m_beats, &PlanBeats::removeWanted, this, [this](qsizetype beat) { edit(withoutBeat(m_planned.plan, beat)); });
}

QWidget *PlanColumn::makeHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidingLabel(head);
    setTextFont(m_name, TextSize::Head);
    m_mark = new QLabel(head);
    setTextFont(m_mark, TextSize::Caption);
    m_mark->setText(tr("Selected"));
    m_mark->setForegroundRole(QPalette::Link);
    m_archetype = lineIn(head, TextSize::Body, QPalette::WindowText);
    m_why = new Paragraph(2, head);
    m_beatsWhy = new Paragraph(3, head);
    m_curve = new Curve(head);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_mark);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(title);
    column->addWidget(m_archetype);
    column->addWidget(m_why);
    column->addWidget(m_beatsWhy);
    column->addSpacing(4);
    column->addWidget(m_curve);
    return head;
}

QWidget *PlanColumn::makeFoot()
{
    auto *foot = new QWidget(this);
    m_counts = lineIn(foot, TextSize::Body, QPalette::WindowText);
    m_counts->setObjectName(QStringLiteral("planCounts"));
    followAppearance(m_counts, [this](const Appearance &) { colourCounts(); });
    m_cost = lineIn(foot, TextSize::Caption, QPalette::PlaceholderText);
    m_cost->setObjectName(QStringLiteral("planCost"));
    m_change = new Paragraph(3, foot);
    m_change->setObjectName(QStringLiteral("planChange"));
    m_change->hide();
    m_take = new PriceButton(tr("Take this plan"), Price::free(), foot);
    m_take->setObjectName(QStringLiteral("takePlan"));
    m_take->setSize(ButtonSize::Large);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_counts);
    column->addWidget(m_cost);
    column->addWidget(m_change);
    column->addSpacing(4);
    column->addWidget(m_take);
    return foot;
}

void PlanColumn::setPlan(const QString &name, const PlannedBrief &planned, const ModelChoice &models)
{
    m_planned = planned;
    m_models = models;
    m_name->setText(name);
    m_take->setAccessibleDescription(name);
    const Archetype *archetype = m_parts.templates.library().find(planned.plan.spec.archetype);
    m_archetype->setText(archetype ? archetypeWord(archetype->name) : planned.plan.spec.archetype.text());
    m_why->setText(planned.plan.spec.reasoning.archetypeReasoning);
    m_beatsWhy->setText(planned.plan.spec.reasoning.beatSelectionReasoning);
    showPlan();
}

void PlanColumn::setKept(const QList<BeatId> &kept)
{
    m_kept = kept;
    showPlan();
}

void PlanColumn::setChange(const QStringList &sentences)
{
    m_change->setText(inOneParagraph(sentences));
    m_change->setVisible(!sentences.isEmpty());
}

void PlanColumn::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    m_take->setLook(isCurrent ? ButtonLook::Filled : ButtonLook::Plain);
    m_mark->setVisible(isCurrent);
    update();
}

int PlanColumn::heightAroundBeats() const
{
    return m_head->sizeHint().height() + m_foot->sizeHint().height() + 2 * kPadding + 2 * layout()->spacing();
}

void PlanColumn::insertAt(const SpecBeat &beat, Seconds place)
{
    qsizetype gap = 0;
    const qsizetype count = m_planned.plan.spec.beats.size();
    while (gap < count && m_beats->startOf(gap) < place)
        ++gap;
    edit(withBeatInserted(m_planned.plan, gap, beat));
    m_beats->setCurrent(gap);
}

void PlanColumn::edit(const Plan &plan)
{
    m_planned.plan = plan;
    showPlan();
    emit edited();
}

void PlanColumn::showPlan()
{
    const Project project = withBeats(projectOf(m_planned, m_models), m_kept, [](BeatContent &content) { content.isLocked = true; });
    m_beats->setPlan(project);
    m_beats->setAccessibleName(tr("Beats of the plan “%1”").arg(m_name->text()));
    m_curve->setBeats(project.beats);
    showCounts(project);
}

void PlanColumn::showCounts(const Project &project)
{
    const int beats = static_cast<int>(project.beats.size());
    const int chunks = static_cast<int>(project.duration() / kChunkLength);
    const QString length = project.duration() == project.requestedDuration
                               ? tr("%1 s").arg(project.duration().count())
                               : tr("%1 s of %2 s").arg(project.duration().count()).arg(project.requestedDuration.count());
    m_counts->setText(tr("%1, %2, %3", "length, beats, chunks")
                          .arg(length, beats == 1 ? tr("1 beat") : tr("%n beats", nullptr, beats),
                               chunks == 1 ? tr("1 chunk") : tr("%n chunks", nullptr, chunks)));
    colourCounts();
    const Estimate whole = estimate(project.spec(), m_models, m_parts.models);
    const Price takes = whole.ofTakes();
    m_cost->setText(takes.kind() == Price::Kind::Free ? tr("As sketches free now") : tr("A full build costs %1").arg(priceText(takes)));
}

/// A length that is not the wanted one is a warning.
void PlanColumn::colourCounts()
{
    const Spec &spec = m_planned.plan.spec;
    const Theme &theme = Appearance::of(this).theme;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, spec.duration() == spec.requestedDuration ? theme.text : theme.stale);
    m_counts->setPalette(colours);
}

bool PlanColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit focused();
    return QWidget::eventFilter(watched, event);
}

void PlanColumn::mousePressEvent(QMouseEvent *)
{
    emit focused();
}

void PlanColumn::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kColumnRadius, theme.panel, m_isCurrent ? Edge{theme.accent, 2} : Edge{theme.edge, theme.edgeWidth});
}

} // namespace beatreel
