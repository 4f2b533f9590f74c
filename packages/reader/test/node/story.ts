/** A report of ours about an invented negotiation, long enough for two windows of the encoder. */
export const STORY = `Strait talks to go on after minister's visit

PORT ILM, 12 March — Ostrava's foreign minister said on Thursday that the strait would reopen within a week if both islands kept their ships in port.

“We have a plan, and we have a date,” Ilse Brandt told reporters outside the customs house. “What we do not have is a signature.”

Her counterpart, Tomas Okonjo, denied that a date had been agreed. He said his government was still waiting for the lists of crews that it had asked for in January.

A diplomat familiar with the talks, who asked not to be named, described the mood as ‘cold but polite’. According to the diplomat, the mediators had proposed an exchange of crews as a first step, followed by a pause of thirty days in the inspections.

The harbour masters' union warned that it would not move a single ship without insurance. "Nobody has asked us," its chair, Ada Sol, said in an interview with the Ilm Post. "Nobody has even called."

The mediators urged both sides to refrain from new inspections. They expect to publish a text on Friday, a spokesman said.

Brandt rejected the idea that her government was playing for time. “If we wanted time, we would have stayed at home,” she said, adding that the next round would take place “with or without a text”.`;
